import { COLUMNS, type Group } from './group-by-month';

/** Up to four photos beside each other. */
export interface Row {
  group: Group;
  /** The place of its first photo in the list, counted from 0. */
  start: number;
  count: number;
  /** Where it begins, in pixels from the top of all. */
  top: number;
}

/** Where everything stands, whether it is drawn or not. */
export interface Layout {
  rows: Row[];
  groups: PlacedGroup[];
  /** Of all, in pixels. */
  height: number;
}

export interface PlacedGroup {
  group: Group;
  top: number;
  height: number;
}

export const GAP = 4;
/** The heading, and a gap that the focus ring of the first row needs. */
export const HEADING = 28;

/** @param tile the side of a tile in pixels */
export function layOut(groups: Group[], tile: number): Layout {
  const layout: Layout = { rows: [], groups: [], height: 0 };
  for (const group of groups) {
    const top = layout.height;
    layout.height += HEADING;
    const count = group.photos.length;
    for (let at = 0; at < count; at += COLUMNS) {
      const start = group.start + at;
      layout.rows.push({ group, start, count: Math.min(COLUMNS, count - at), top: layout.height });
      layout.height += tile + GAP;
    }
    layout.groups.push({ group, top, height: layout.height - top });
  }
  return layout;
}

/** The index of the last row that begins at this height or above it; the first one when none does. */
export function rowAtHeight(rows: Row[], pixels: number): number {
  return lastWhere(rows, ({ top }) => top <= pixels);
}

/** The index of the row with the photo that has this place. */
export function rowOf(rows: Row[], place: number): number {
  return lastWhere(rows, ({ start }) => start <= place);
}

/** By halving: there are thousands of rows. @param holds true of the first rows up to one, false from there on */
function lastWhere(rows: Row[], holds: (row: Row) => boolean): number {
  let [low, high] = [0, rows.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const row = rows[middle];
    if (row && holds(row)) low = middle;
    else high = middle - 1;
  }
  return low;
}
