import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type PhotoList, placeOf } from '../../list/photo-list';
import { type Layout, rowAtHeight, rowOf } from '../layout/lay-out';

/**
 * Keeps what is in view where it is when photos come: their months need other rows than their places did, above as
 * well. (The browser's own scroll anchoring knows nothing of rows that are not in the document.) At the very top the
 * grid stays at the top: what is new is there.
 */
export function useAnchor(
  scroller: RefObject<HTMLElement | null>,
  { list, layout }: { list: PhotoList; layout: Layout },
  exactTop: { current: number },
): void {
  const before = useRef({ list, layout });
  useLayoutEffect(() => {
    const old = before.current;
    before.current = { list, layout };
    const row = old.layout.rows[rowAtHeight(old.layout.rows, exactTop.current)];
    if (old.layout === layout || !row || !scroller.current || exactTop.current === 0) return;
    const place = placeOf(list, old.list[row.start]?.id);
    const now = layout.rows[rowOf(layout.rows, place < 0 ? row.start : place)];
    if (!now || now.top === row.top) return;
    scroller.current.scrollTop = exactTop.current + now.top - row.top;
    exactTop.current = scroller.current.scrollTop;
  }, [scroller, list, layout, exactTop]);
}
