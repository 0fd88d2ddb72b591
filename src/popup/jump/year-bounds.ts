import type { PhotoList } from '../list/photo-list';

/** Between which known places the first photo of a year, or of one before it, must be. */
export interface Bounds {
  /** The last place known to be too young; -1 when none is. */
  after: number;
  /** The first place known to be old enough; the list's length when none is. */
  before: number;
}

/**
 * An old photo that was set again stands among younger ones: so what counts at each place is the youngest photo from
 * there on. That never grows along the list, and so can be searched by halving, although most of it is unknown.
 */
export function yearBounds(list: PhotoList, year: number): Bounds {
  let before = list.length;
  for (let place = list.length - 1; place >= 0; place -= 1) {
    const photo = list[place];
    if (!photo) continue;
    if (yearOf(photo) > year) return { after: place, before };
    before = place;
  }
  return { after: -1, before };
}

export function yearOf({ dateSeconds }: { dateSeconds: number }): number {
  return new Date(dateSeconds * 1000).getFullYear();
}
