import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Active } from '../state/use-active';

/**
 * Keeps the focus on the tile of the active photo: while arrows go through the grid, when the preview closes,
 * when that photo moves to another place (a moved element loses the focus), and when it comes at last. Anywhere else
 * it is left alone.
 */
export function useActiveFocus(
  grid: RefObject<HTMLElement | null>,
  { place, photo, previewed }: Active,
): void {
  const isOurs = useRef(false);
  useLayoutEffect(() => {
    if (previewed) isOurs.current = true;
    if (previewed || place === undefined) return;
    const holdsFocus = () => grid.current?.contains(document.activeElement) ?? false;
    const lostIt = isOurs.current && document.activeElement === document.body;
    if (holdsFocus() || lostIt) grid.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
    isOurs.current = holdsFocus();
  }, [grid, place, photo, previewed]);
}
