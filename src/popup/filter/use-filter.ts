import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Range } from '../list/photo-list';
import type { Photos } from '../state/use-photos';
import { type Kind, ofKind } from './kind';

export interface Filter {
  kind: Kind;
  choose: (kind: Kind) => void;
  /** More of this kind are looked for among photos that nobody has looked at. */
  isSearching: boolean;
}

/** So many photos more are looked through at a time: a page of Telegram's. */
const PAGE = 100;
/** What is wanted of a kind before anybody has scrolled. */
const FIRST = 40;

/**
 * Shows one kind of photos only. Telegram cannot be asked for a kind: the list is looked through from its beginning,
 * as far as it takes to fill what is in view.
 */
export function useFilter(photos: Photos): { shown: Photos; filter: Filter } {
  const [kind, choose] = useState<Kind>('all');
  const [wanted, setWanted] = useState(FIRST);
  const want = useCallback((places: Range[]) => setWanted(Math.max(...places.map(({ to }) => to)) + 1), []);
  const list = useMemo(() => ofKind(photos.list, kind), [photos.list, kind]);
  const through = lookedThrough(photos);
  const isSearching = kind !== 'all' && list.length < wanted && through < photos.list.length;
  const { look } = photos;

  useEffect(() => {
    if (kind !== 'all') look([{ from: 0, to: through + (isSearching ? PAGE : 0) }]);
  }, [kind, look, through, isSearching]);

  const shown = kind === 'all' ? photos : { ...photos, list, look: want };
  return { shown, filter: { kind, choose, isSearching: isSearching && !photos.pageFailure } };
}

/** How many photos from the first on are known. */
function lookedThrough({ list }: Photos): number {
  const unknown = list.indexOf(undefined);
  return unknown < 0 ? list.length : unknown;
}
