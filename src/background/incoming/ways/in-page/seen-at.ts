/**
 * Runs in a page, so it may use nothing from outside itself: where the picture or video from this address is seen, cut
 * at the edges of the window, in CSS pixels; null when it is not in view.
 */
export function seenAt(
  url: string,
): { left: number; top: number; width: number; height: number; windowWidth: number } | null {
  const shown = [...document.querySelectorAll<HTMLImageElement | HTMLVideoElement>('img, video')];
  const element = shown.find(({ currentSrc, src }) => currentSrc === url || src === url);
  if (!element) return null;
  const box = element.getBoundingClientRect();
  const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
  const width = Math.min(innerWidth, box.right) - left;
  const height = Math.min(innerHeight, box.bottom) - top;
  return width > 0 && height > 0 ? { left, top, width, height, windowWidth: innerWidth } : null;
}
