// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { drawnRows, rowsInView } from './drawn-rows';
import { layOut, rowAtHeight, rowOf } from './lay-out';

const TEN_THOUSAND = layOut([group(0, 6), group(6, 9994)], 86);

describe('the grid', () => {
  it('begins a new row with each group, and after four photos', () => {
    const { rows, groups, height } = layOut([group(0, 6), group(6, 1)], 86);
    expect(rows.map(({ start, count, top }) => ({ start, count, top }))).toEqual([
      { start: 0, count: 4, top: 28 },
      { start: 4, count: 2, top: 118 },
      { start: 6, count: 1, top: 236 },
    ]);
    expect(groups.map(({ top, height: own }) => [top, own])).toEqual([
      [0, 208],
      [208, 118],
    ]);
    expect(height).toBe(326);
  });

  it('finds a row by what stands in it, and by its height', () => {
    const { rows } = TEN_THOUSAND;
    expect(rows[rowOf(rows, 9999)]).toMatchObject({ start: 9998, count: 2 });
    expect(rows[rowOf(rows, 5)]?.start).toBe(4);
    for (const row of rows) expect(rows[rowAtHeight(rows, row.top + 40)]).toBe(row);
    expect(rowAtHeight(rows, -1000)).toBe(0);
    expect(rowAtHeight(rows, 1e9)).toBe(rows.length - 1);
  });
});

describe('in the document', () => {
  it.each([0, 100_000, 1e9])('are at most 80 of 10,000 tiles, scrolled to %i', (top) => {
    const drawn = drawnRows(TEN_THOUSAND.rows, { top, height: 440 }, 4000);
    const tiles = drawn.reduce((sum, { count }) => sum + count, 0);
    expect(tiles).toBeGreaterThanOrEqual(30);
    expect(tiles).toBeLessThanOrEqual(80);
  });

  it('is always the row that the keyboard is at, in its order', () => {
    for (const place of [0, 4000, 9999]) {
      const starts = drawnRows(TEN_THOUSAND.rows, { top: 50_000, height: 440 }, place).map(
        ({ start }) => start,
      );
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      expect(new Set(starts).size).toBe(starts.length);
      expect(starts.some((start) => start <= place && place < start + 4)).toBe(true);
    }
  });

  it('is everything that is in view', () => {
    const view = { top: 50_000, height: 440 };
    const seen = TEN_THOUSAND.rows.filter(({ top }) => top + 86 > view.top && top < view.top + view.height);
    expect(drawnRows(TEN_THOUSAND.rows, view, 0)).toEqual(expect.arrayContaining(seen));
    expect(rowsInView(TEN_THOUSAND.rows, view)).toEqual(expect.arrayContaining(seen));
  });

  it('is nothing when there are no photos', () => {
    expect(drawnRows([], { top: 0, height: 440 }, 0)).toEqual([]);
  });
});

function group(start: number, count: number) {
  return { start, photos: Array.from({ length: count }, () => undefined), isLed: false };
}
