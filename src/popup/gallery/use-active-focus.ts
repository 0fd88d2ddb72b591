import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Active } from '../state/use-active';

/**
 * Keeps the focus on the tile of the active photo: while arrows go through the grid, when the preview closes,
 * when that photo moves to another place, and when it comes at last. Anywhere else it is left alone.
 */
export function useActiveFocus(
  grid: RefObject<HTMLElement | null>,
  { place, photo, previewed }: Active,
): void {
  const isOurs = useRef(false);
  const holdsFocus = () => grid.current?.contains(document.activeElement) ?? false;
  const lostIt = () => isOurs.current && document.activeElement === document.body;
  const tile = () => grid.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);

  useLayoutEffect(() => {
    if (previewed) isOurs.current = true;
    if (previewed || place === undefined) return;
    if (holdsFocus() || lostIt()) tile()?.focus();
    isOurs.current = holdsFocus();
  }, [grid, place, photo, previewed]);

  // Also after all else that is drawn anew: months that get other photos are other elements, and a moved one loses the
  // focus. Whoever has scrolled away meanwhile is not taken back.
  useLayoutEffect(() => {
    if (!previewed && lostIt()) tile()?.focus({ preventScroll: true });
    isOurs.current = previewed || holdsFocus();
  });
}
