import { type Row, rowAtHeight, rowOf } from './lay-out';

/** What of the grid is in the window, in pixels. */
export interface View {
  top: number;
  height: number;
}

/** So many rows above and below those in view are drawn too, more than a screen: scrolling meets them, not a void. */
const AHEAD = 6;

/**
 * The rows that are in the document: those in view and around it, and the one that the keyboard is at, which would
 * lose the focus else.
 */
export function drawnRows(rows: Row[], view: View, place: number): Row[] {
  const first = rowAtHeight(rows, view.top) - AHEAD;
  const last = rowAtHeight(rows, view.top + view.height) + AHEAD;
  const around = rows.slice(Math.max(0, first), last + 1);
  const active = rowOf(rows, place);
  const row = rows[active];
  if (!row || around.includes(row)) return around;
  return active < first ? [row, ...around] : [...around, row];
}

/** Those in view, and half a screen more: scrolling at an easy pace meets sharp pictures. */
export function rowsInView(rows: Row[], { top, height }: View): Row[] {
  return rows.slice(rowAtHeight(rows, top - height / 2), rowAtHeight(rows, top + height * 1.5) + 1);
}
