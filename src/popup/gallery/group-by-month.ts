import type { Photo } from '../../model/photo';
import { monthNumber, monthRange } from '../../ui/words/dates';

export interface Group {
  /** "March 2024", or "January – March 2024". */
  title: string;
  /** The place of its first photo among all, counted from 0. */
  start: number;
  photos: Photo[];
}

/** Photos in a row of the grid. */
export const COLUMNS = 4;

/**
 * The photos in their order, under headings of months.
 *
 * Most people change their photo less than once a month, and a heading for each single photo would be all
 * headings: so a group takes further months in until its first row is full. The current photo, when it stands
 * first, does not count: it may be years older than the one after it, and "now" says enough.
 */
export function groupByMonth(photos: Photo[], currentId: string | null): Group[] {
  const leading = photos.length > 1 && photos[0]?.id === currentId ? 1 : 0;
  const groups: Photo[][] = [];
  for (const photo of photos.slice(leading)) {
    const group = groups.at(-1);
    if (group && belongs(photo, group)) group.push(photo);
    else groups.push([photo]);
  }
  const titles = groups.map(titleOf);
  groups[0]?.unshift(...photos.slice(0, leading));
  let start = 0;
  return groups.map((group, index) => {
    const placed = { title: titles[index] ?? '', start, photos: group };
    start += group.length;
    return placed;
  });
}

function belongs(photo: Photo, group: Photo[]): boolean {
  const last = group.at(-1) ?? photo;
  const monthsBack = monthNumber(last.dateSeconds) - monthNumber(photo.dateSeconds);
  // An old photo that was set again stands before younger ones: no group runs backwards in time.
  return monthsBack === 0 || (monthsBack > 0 && group.length < COLUMNS);
}

function titleOf(group: Photo[]): string {
  const dates = group.map(({ dateSeconds }) => dateSeconds);
  return monthRange(Math.min(...dates), Math.max(...dates));
}
