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
 * headings: so neighbouring months share one as long as their photos fit in one row. The current photo, when it
 * stands first, does not count for the heading: it may be years older than the next one, and "now" says enough.
 */
export function groupByMonth(photos: Photo[], currentId: string | null): Group[] {
  const leads = photos.length > 1 && photos[0]?.id === currentId;
  const leader = leads ? photos.slice(0, 1) : [];
  const groups: Group[] = [];
  for (const month of months(leads ? photos.slice(1) : photos)) {
    const group = groups.at(-1);
    if (group && isOlder(month, group.photos) && group.photos.length + month.length <= COLUMNS) {
      group.photos.push(...month);
      group.title = titleOf(group.photos.slice(group.start === 0 ? leader.length : 0));
    } else {
      const start = group ? group.start + group.photos.length : 0;
      groups.push({ title: titleOf(month), start, photos: group ? month : [...leader, ...month] });
    }
  }
  return groups;
}

function months(photos: Photo[]): Photo[][] {
  const months: Photo[][] = [];
  for (const photo of photos) {
    const month = months.at(-1);
    if (month?.[0] && monthOf(month[0]) === monthOf(photo)) month.push(photo);
    else months.push([photo]);
  }
  return months;
}

/** An old photo that was set again stands before younger ones: no heading runs backwards in time. */
function isOlder(month: Photo[], group: Photo[]): boolean {
  const [first] = month;
  const last = group.at(-1);
  return first !== undefined && last !== undefined && monthOf(first) < monthOf(last);
}

function titleOf(group: Photo[]): string {
  const dates = group.map(({ dateSeconds }) => dateSeconds);
  return monthRange(Math.min(...dates), Math.max(...dates));
}

function monthOf({ dateSeconds }: Photo): number {
  return monthNumber(dateSeconds);
}
