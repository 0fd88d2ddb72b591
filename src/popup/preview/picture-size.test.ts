// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pictureSize } from './picture-size';

it.each([
  [{ widthPixels: 640, heightPixels: 640, bytes: 54_321 }, '640 × 640, 54 kB'],
  [{ widthPixels: 1280, heightPixels: 960, bytes: 12 }, '1280 × 960, 1 kB'],
  [{ widthPixels: 640, heightPixels: 640, bytes: 0 }, '640 × 640'],
  [{ widthPixels: 0, heightPixels: 0, bytes: 0 }, ''],
])('of %o it says "%s"', (size, words) => {
  expect(pictureSize(size)).toBe(words);
});
