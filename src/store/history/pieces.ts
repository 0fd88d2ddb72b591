import type { Page, Piece } from '../../model/photo';

/**
 * The pieces with one more, by their first place, without those that the others cover. Where two lie over each other
 * they hold the same photos at the same places.
 */
export function withPiece(pieces: Piece[], fresh: Piece): Piece[] {
  const kept: Piece[] = [];
  for (const piece of [fresh, ...pieces].sort((a, b) => a.start - b.start || b.count - a.count)) {
    if (piece.start < 0 || piece.count === 0 || endOf(piece) <= endOf(kept.at(-1))) continue;
    // The last one is not needed any more when the one before it reaches this one.
    if (kept.length > 1 && endOf(kept.at(-2)) >= piece.start) kept.pop();
    kept.push(piece);
  }
  return kept;
}

/** Whether two stretches of photos can be of one list: none of their photos stands at two places. */
export function fits(one: Stretch, other: Stretch): boolean {
  const places = new Map(one.photos.map(({ id }, index) => [id, one.start + index]));
  return other.photos.every(({ id }, index) => {
    const place = other.start + index;
    const isInside = place >= one.start && place < one.start + one.photos.length;
    return isInside ? places.get(id) === place : !places.has(id);
  });
}

/** Photos that stand one behind the other, from one place on. */
export type Stretch = Omit<Page, 'total'>;

function endOf(piece: Piece | undefined): number {
  return piece ? piece.start + piece.count : 0;
}
