import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import type { Photo } from '../../model/photo';
import { usePictures } from '../../ui/pictures/use-pictures';
import { type Load, useLoadHistory } from '../../ui/state/use-load-history';
import type { PhotoList, Range } from '../list/photo-list';
import { useList } from '../list/use-list';
import { useMissingPages } from '../list/use-missing-pages';

/** What the popup shows of an account. */
export interface Photos {
  accountId: string;
  /** The bot whose photos they are; null for the account's own. */
  botId: string | null;
  /** Empty until the history was read, too. */
  list: PhotoList;
  currentId: string | null;
  publicPhoto: Photo | null;
  /** When the server said so; 0 as long as nothing is known. */
  loadedAtMs: number;
  /** True once there is a history to show, from the store or from the server. */
  known: boolean;
  load: Load;
  /** Why photos further back did not come. */
  pageFailure: Failure | null;
  /** Their pictures of 160 pixels, by photo id: those that are there. */
  urls: ReadonlyMap<string, string>;
  pictureFailure: Failure | null;
  /** Somebody looks there: these photos are wanted now, wherever they have to come from. */
  look: (places: Range[]) => void;
  /** The photo at this place is wanted besides; null: no more. */
  seek: (place: number | null) => void;
  /** These are in view: their pictures are wanted now. */
  see: (photoIds: string[]) => void;
}

/** What the popup shows before anybody has scrolled. */
const BEGINNING: Range[] = [{ from: 0, to: 40 }];
const EMPTY: PhotoList = [];

/** The stored history at once, then what the server says; photos and pictures only where somebody looks. */
export function usePhotos(accountId: string, botId: string | null, historyVersion: number): Photos {
  const load = useLoadHistory(true, botId);
  const [looked, setLooked] = useState(BEGINNING);
  const [seen, see] = useState<string[]>([]);
  const look = useCallback((places: Range[]) => setLooked((old) => (isSame(old, places) ? old : places)), []);
  const [sought, seek] = useState<number | null>(null);
  const wanted = useMemo(
    () => (sought === null ? looked : [{ from: sought, to: sought + 1 }, ...looked]),
    [sought, looked],
  );
  const known = useList({ accountId, botId }, historyVersion, wanted);
  // Not before the server has said which photos there are: an old one may be gone, or have a new id.
  const mayLoad = load.state === 'loaded';
  const pageFailure = useMissingPages(known, mayLoad);
  const history = known?.history;
  const currentId = history?.current?.id ?? null;
  // The header shows the current one, wherever the grid is scrolled to.
  const photoIds = [...new Set(currentId && seen.length > 0 ? [...seen, currentId] : seen)];
  const pictures = usePictures({ accountId, size: 'a', photoIds, mayFetch: mayLoad });
  return {
    accountId,
    botId,
    list: known?.list ?? EMPTY,
    currentId,
    publicPhoto: history?.publicPhoto ?? null,
    loadedAtMs: history?.loadedAtMs ?? 0,
    known: Boolean(history),
    load,
    pageFailure,
    urls: pictures.urls,
    pictureFailure: pictures.failure,
    look,
    seek,
    see,
  };
}

function isSame(one: Range[], other: Range[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
