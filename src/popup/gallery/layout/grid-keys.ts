import { KEY_BACK, KEY_ON } from '../../keys/arrows';
import { type Row, rowOf } from './lay-out';

/**
 * @param rowsAScreen how far the keys for a page go
 * @returns the place that this key leads to; undefined when the key is not ours, or leads nowhere
 */
export function placeAfter(
  key: string,
  place: number,
  { rows, rowsAScreen }: { rows: Row[]; rowsAScreen: number },
): number | undefined {
  const last = rows.at(-1);
  const count = last ? last.start + last.count : 0;
  switch (key) {
    case KEY_BACK:
      return place > 0 ? place - 1 : undefined;
    case KEY_ON:
      return place + 1 < count ? place + 1 : undefined;
    case 'ArrowUp':
      return inRow(rows, place, -1);
    case 'ArrowDown':
      return inRow(rows, place, +1);
    case 'PageUp':
      return inRow(rows, place, -Math.min(rowsAScreen, rowOf(rows, place)));
    case 'PageDown':
      return inRow(rows, place, Math.min(rowsAScreen, rows.length - 1 - rowOf(rows, place)));
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** In a row above or below: the same column, or its last photo when it is shorter. */
function inRow(rows: Row[], place: number, step: number): number | undefined {
  const at = rowOf(rows, place);
  const row = rows[at];
  const other = rows[at + step];
  return row && other && other.start + Math.min(place - row.start, other.count - 1);
}
