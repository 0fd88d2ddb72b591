import type { Pyramid } from './pyramid';

/** Looks at the smallest level: a hole that is lost in it is lost in every list of chats, too. */
export function hasTransparency(levels: Pyramid): boolean {
  const smallest = levels.at(-1) ?? levels[0];
  const pixels = smallest.getContext('2d')?.getImageData(0, 0, smallest.width, smallest.height).data;
  return pixels?.some((value, index) => index % 4 === 3 && value < 250) ?? false;
}
