import type { Figure } from './figure';

/**
 * A table in Markdown, as docs/performance.md has it. One row a figure: ours with its spread, each peer with how many
 * times ours it is, the goal, and whether it is met.
 */
export function table(figures: Figure[]): string {
  const peers = [...new Set(figures.flatMap(({ peers }) => Object.keys(peers)))].toSorted();
  const head = ['figure', 'unit', 'ours', ...peers, 'goal', 'met'];
  const rows = figures.map((figure) => [
    figure.name,
    figure.unit,
    figure.range ? `${figure.ours} (${figure.range.join('-')})` : `${figure.ours ?? ''}`,
    ...peers.map((peer) => compared(figure, peer)),
    `${figure.goal ?? ''}`,
    figure.met ? 'yes' : '**no**',
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function compared({ ours, peers }: Figure, peer: string): string {
  const value = peers[peer];
  if (value === undefined) return '';
  return ours ? `${value} (x${(value / ours).toFixed(1)})` : `${value}`;
}
