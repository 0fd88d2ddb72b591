import type { Size, Wishes } from '../browser';

// How a page appears. These run in the browser's own scope, and may close over nothing.

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
declare const BrowsingContext: any;

/** Has the page believe that the system asks for that. */
export function grant(browserId: number, { colours, forcedColours, lessMotion }: Wishes): void {
  Object.assign(BrowsingContext.getCurrentTopByBrowserId(browserId), {
    prefersColorSchemeOverride: colours ?? 'none',
    forcedColorsOverride: forcedColours ? 'active' : 'none',
    prefersReducedMotionOverride: lessMotion ? 'reduce' : 'none',
  });
}

/** The page's frame in the window gets that size; null: the one that it had. */
export function giveSize(browserId: number, size: Size | null): void {
  const { style } = BrowsingContext.getCurrentTopByBrowserId(browserId).embedderElement;
  for (const side of ['width', 'height'] as const) {
    for (const limit of [`min-${side}`, `max-${side}`]) {
      if (size) style.setProperty(limit, `${size[side]}px`, 'important');
      else style.removeProperty(limit);
    }
  }
}
