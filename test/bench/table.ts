import type { Figure } from './figure';

/** One row a figure: ours with its spread, each peer with how many times ours it is, the goal, and whether it is met. */
export function table(figures: Figure[]): string {
  const peers = [...new Set(figures.flatMap(({ peers = {} }) => Object.keys(peers)))];
  const rows = [
    ['figure', 'unit', 'ours', ...peers, 'goal', 'met'],
    ...figures.map((figure) => [
      figure.name,
      figure.unit,
      figure.range ? `${figure.ours} (${figure.range.join('-')})` : `${figure.ours}`,
      ...peers.map((peer) => compared(figure, peer)),
      `${figure.goal}`,
      figure.met ? 'yes' : 'NO',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function compared({ ours, peers = {} }: Figure, peer: string): string {
  const value = peers[peer];
  if (value === undefined) return '';
  return ours > 0 ? `${value} (x${(value / ours).toFixed(1)})` : `${value}`;
}
