import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Photo } from '../../model/photo';

/** Tells which tiles (elements with a `data-photo-id`) came into view, or near it: those found together in one call. */
export function useSeen(
  grid: RefObject<HTMLElement | null>,
  list: Photo[],
  see: (ids: string[]) => void,
): void {
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target);
        for (const tile of seen) observer.unobserve(tile);
        if (seen.length > 0) see(seen.map((tile) => tile.getAttribute('data-photo-id') ?? ''));
      },
      // Half a window ahead, so that scrolling at an easy pace meets sharp pictures.
      { root: grid.current, rootMargin: '50% 0px' },
    );
    for (const tile of grid.current?.querySelectorAll('[data-photo-id]') ?? []) observer.observe(tile);
    return () => observer.disconnect();
    // Another list has other tiles.
  }, [grid, list, see]);
}
