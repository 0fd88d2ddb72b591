import { monthNumber, monthRange } from '../../../words/dates';
import { say } from '../../../words/say';
import { isKnown, type PhotoList } from '../../list/photo-list';

export interface Group {
  /** The place of its first photo among all, counted from 0. */
  start: number;
  photos: PhotoList;
  /** Its first photo is the current one, whose date says nothing here. */
  isLed: boolean;
}

/** Photos in a row of the grid. */
export const COLUMNS = 4;

/**
 * The photos in their order, under headings of months.
 *
 * Most people change their photo less than once a month, and a heading for each single photo would be all
 * headings: so neighbouring months share one as long as their photos fit in one row. The current photo, when it
 * stands first, does not count for the heading: it may be years older than the next one, and "now" says enough.
 * Photos that are still on their way are a group of their own.
 */
export function groupByMonth(photos: PhotoList, currentId: string | null): Group[] {
  const isLed = photos.length > 1 && photos[0] !== undefined && photos[0].id === currentId;
  const leader = isLed ? photos.slice(0, 1) : [];
  const groups: Group[] = [];
  for (const month of months(isLed ? photos.slice(1) : photos)) {
    const group = groups.at(-1);
    if (group && isOlder(month, group.photos) && group.photos.length + month.length <= COLUMNS) {
      group.photos.push(...month);
    } else {
      const start = group ? group.start + group.photos.length : 0;
      groups.push({ start, photos: group ? month : leader.concat(month), isLed: isLed && !group });
    }
  }
  return groups;
}

/** "March 2024", "January – March 2024"; of photos that are on their way, as far as it can be told: "Before March 2024". */
export function titleOf({ photos, start, isLed }: Group, list: PhotoList): string {
  const dated = isLed ? photos.slice(1) : photos;
  const dates = dated.filter(isKnown).map(({ dateSeconds }) => dateSeconds);
  if (dates.length > 0) return monthRange(Math.min(...dates), Math.max(...dates));
  const before = list[start - 1];
  const after = list[start + photos.length];
  if (!before) return '';
  if (!after || after.dateSeconds > before.dateSeconds)
    return say('popupBefore', { month: monthRange(before.dateSeconds, before.dateSeconds) });
  return monthRange(after.dateSeconds, before.dateSeconds);
}

function months(photos: PhotoList): PhotoList[] {
  const months: PhotoList[] = [];
  let last: number | undefined;
  for (const photo of photos) {
    const month = photo && monthNumber(photo.dateSeconds);
    if (months.length > 0 && month === last) months.at(-1)?.push(photo);
    else months.push([photo]);
    last = month;
  }
  return months;
}

/** An old photo that was set again stands before younger ones: no heading runs backwards in time. */
function isOlder(month: PhotoList, group: PhotoList): boolean {
  const [first] = month;
  const last = group.at(-1);
  return Boolean(first && last && monthNumber(first.dateSeconds) < monthNumber(last.dateSeconds));
}
