import { useCallback, useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import type { Photo } from '../../model/photo';
import { useHistory } from '../../ui/state/use-history';
import { type Load, useLoadHistory } from '../../ui/state/use-load-history';
import { usePictures } from '../../ui/state/use-pictures';

/** What the popup shows of an account. */
export interface Photos {
  accountId: string;
  /** Newest first; empty until the history was read, too. */
  list: Photo[];
  currentId: string | null;
  publicPhoto: Photo | null;
  /** When the server said so; 0 as long as nothing is known. */
  loadedAtMs: number;
  /** True once there is a history to show, from the store or from the server. */
  known: boolean;
  load: Load;
  /** Their pictures of 160 pixels, by photo id: those that are there. */
  urls: ReadonlyMap<string, string>;
  pictureFailure: Failure | null;
  /** These have come into view: their pictures are wanted now. */
  see: (photoIds: string[]) => void;
}

/** The stored history at once, then what the server says; pictures only of photos that were in view. */
export function usePhotos(accountId: string, historyVersion: number): Photos {
  const history = useHistory(accountId, historyVersion);
  const load = useLoadHistory();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const see = useCallback((ids: string[]) => setSeen((old) => new Set([...old, ...ids])), []);
  const list = history?.photos ?? [];
  const pictures = usePictures({
    accountId,
    size: 'a',
    photoIds: list.map(({ id }) => id).filter((id) => seen.has(id)),
    // Not before the server has said which photos there are: an old one may be gone, or have a new id.
    mayFetch: load.state === 'loaded',
  });
  return {
    accountId,
    list,
    currentId: history?.currentId ?? null,
    publicPhoto: history?.publicPhoto ?? null,
    loadedAtMs: history?.loadedAtMs ?? 0,
    known: Boolean(history),
    load,
    urls: pictures.urls,
    pictureFailure: pictures.failure,
    see,
  };
}
