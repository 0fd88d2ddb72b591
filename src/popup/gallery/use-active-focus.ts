import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Active } from '../state/use-active';

/**
 * Keeps the focus on the tile of the active photo: while arrows go through the grid, when the preview closes,
 * and when that photo moves to another place (a moved element loses the focus). Anywhere else it is left alone.
 */
export function useActiveFocus(grid: RefObject<HTMLElement | null>, { photo, previewed }: Active): void {
  const isOurs = useRef(false);
  useLayoutEffect(() => {
    if (previewed) isOurs.current = true;
    if (previewed || !photo) return;
    const holdsFocus = () => grid.current?.contains(document.activeElement) ?? false;
    const lostIt = isOurs.current && document.activeElement === document.body;
    if (holdsFocus() || lostIt)
      grid.current?.querySelector<HTMLElement>(`[data-photo-id="${photo.id}"]`)?.focus();
    isOurs.current = holdsFocus();
  }, [grid, photo, previewed]);
}
