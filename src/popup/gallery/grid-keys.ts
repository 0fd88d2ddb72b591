import { KEY_BACK, KEY_ON } from '../../ui/arrows';
import { COLUMNS, type Group } from './group-by-month';

/** The positions of the photos, row by row, as the grid lays them out: each group begins a new row. */
export function rowsOf(groups: Group[]): number[][] {
  return groups.flatMap(({ start, photos }) => {
    const positions = photos.map((_, index) => start + index);
    const rowCount = Math.ceil(positions.length / COLUMNS);
    return Array.from({ length: rowCount }, (_, row) => positions.slice(row * COLUMNS, (row + 1) * COLUMNS));
  });
}

/** @returns the position that this key leads to; undefined when the key is not ours, or leads nowhere */
export function positionAfter(key: string, position: number, rows: number[][]): number | undefined {
  const positions = rows.flat();
  switch (key) {
    case KEY_BACK:
      return positions[position - 1];
    case KEY_ON:
      return positions[position + 1];
    case 'ArrowUp':
      return inRow(rows, position, -1);
    case 'ArrowDown':
      return inRow(rows, position, +1);
    case 'Home':
      return positions[0];
    case 'End':
      return positions.at(-1);
    default:
      return undefined;
  }
}

/** In the row above or below: the same column, or its last photo when it is shorter. */
function inRow(rows: number[][], position: number, step: number): number | undefined {
  const row = rows.findIndex((each) => each.includes(position));
  const column = rows[row]?.indexOf(position) ?? 0;
  const other = rows[row + step];
  return other?.[column] ?? other?.at(-1);
}
