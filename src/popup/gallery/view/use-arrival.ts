import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { HEADING, type Layout, rowOf } from '../layout/lay-out';

/**
 * Brings a place to the top of the view, under its heading, and gives its tile the focus.
 * @returns asks for that, once its tile is drawn
 */
export function useArrival(
  scroller: RefObject<HTMLElement | null>,
  layout: Layout,
  exactTop: { current: number },
): (place: number) => void {
  const [place, setPlace] = useState<number | null>(null);
  useLayoutEffect(() => {
    const tile = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    const row = place === null ? undefined : layout.rows[rowOf(layout.rows, place)];
    if (!scroller.current || !tile || !row) return;
    scroller.current.scrollTop = row.top - HEADING;
    exactTop.current = scroller.current.scrollTop;
    tile.focus({ preventScroll: true });
    setPlace(null);
  });
  return setPlace;
}
