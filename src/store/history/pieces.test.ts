import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import type { Piece } from '../../model/photo';
import { fits, withPiece } from './pieces';

describe('pieces', () => {
  it('that the others cover are not needed', () => {
    const pieces = [piece(1, 100), piece(2, 100), piece(300, 100)];
    expect(withPiece(pieces, piece(0, 100)).map(({ start }) => start)).toEqual([0, 2, 300]);
  });

  it('together hold every place that one of them held, and are ever few', () => {
    const some = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 100 })), { minLength: 1 });
    fc.assert(
      fc.property(some, (places) => {
        const kept = places.reduce<Piece[]>((old, [start, count]) => withPiece(old, piece(start, count)), []);
        const all = places.map(([start, count]) => piece(start, count));
        expect(held(kept)).toEqual(held(all));
        for (const [index, one] of kept.slice(2).entries())
          expect(one.start).toBeGreaterThan((kept[index]?.start ?? 0) + (kept[index]?.count ?? 0) - 1);
      }),
    );
  });
});

describe('two stretches', () => {
  it.each([
    { start: 3, ids: 'defg', can: true },
    { start: 2, ids: 'cdef', can: true },
    { start: 10, ids: 'xyz', can: true },
    { start: 3, ids: 'cdef', can: false },
    { start: 10, ids: 'xa', can: false },
    { start: 2, ids: 'xdef', can: false },
  ])('abc, and from $start on $ids: $can', ({ start, ids, can }) => {
    expect(fits(stretch(0, 'abc'), stretch(start, ids))).toBe(can);
    expect(fits(stretch(start, ids), stretch(0, 'abc'))).toBe(can);
  });
});

function piece(start: number, count: number): Piece {
  return { name: `${start}+${count}`, start, count };
}

function held(pieces: Piece[]): number[] {
  const places = pieces.flatMap(({ start, count }) => Array.from({ length: count }, (_, at) => start + at));
  return [...new Set(places)].sort((a, b) => a - b);
}

function stretch(start: number, ids: string) {
  return { start, photos: [...ids].map((id) => aPhoto({ id })) };
}
