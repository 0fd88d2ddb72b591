// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import { positionAfter, rowsOf } from './grid-keys';

//  0 1 2 3
//  4 5
//  6
//  7 8 9
const ROWS = [[0, 1, 2, 3], [4, 5], [6], [7, 8, 9]];

it('begins a new row with each group, and after four photos', () => {
  expect(rowsOf([group(0, 6), group(6, 1), group(7, 3)])).toEqual(ROWS);
});

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
  ['Home', 8, 0],
  ['End', 1, 9],
  ['Enter', 1, undefined],
])('%s on photo %i', (key, from, to) => {
  it(to === undefined ? 'leads nowhere' : `leads to photo ${to}`, () => {
    expect(positionAfter(key, from, ROWS)).toBe(to);
  });
});

function group(start: number, count: number) {
  const photo = aPhoto({});
  return { title: '', start, photos: Array.from({ length: count }, () => photo) };
}
