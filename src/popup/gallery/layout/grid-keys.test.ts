// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { placeAfter } from './grid-keys';
import { layOut } from './lay-out';

//  0 1 2 3
//  4 5
//  6
//  7 8 9
const { rows } = layOut([group(0, 6), group(6, 1), group(7, 3)], 80);

describe.each([
  ['ArrowRight', 3, 4],
  ['ArrowRight', 9, undefined],
  ['ArrowLeft', 4, 3],
  ['ArrowLeft', 0, undefined],
  ['ArrowDown', 1, 5],
  ['ArrowDown', 3, 5],
  ['ArrowDown', 5, 6],
  ['ArrowDown', 6, 7],
  ['ArrowDown', 8, undefined],
  ['ArrowUp', 9, 6],
  ['ArrowUp', 5, 1],
  ['ArrowUp', 2, undefined],
  ['PageDown', 1, 6],
  ['PageDown', 5, 8],
  ['PageUp', 9, 5],
  ['PageUp', 5, 1],
  ['Home', 8, 0],
  ['End', 1, 9],
  ['Enter', 1, undefined],
])('%s on photo %i', (key, from, to) => {
  it(to === undefined ? 'leads nowhere' : `leads to photo ${to}`, () => {
    expect(placeAfter(key, from, { rows, rowsAScreen: 2 })).toBe(to);
  });
});

function group(start: number, count: number) {
  return { start, photos: Array.from({ length: count }, () => undefined), isLed: false };
}
