import type { Run } from './play/play';

/** What was played, by seed and in all; what was injected, by kind. */
export function table(runs: { seed: number; run: Run }[]): string {
  const all = runs.map(({ run }) => run);
  const total = (of: (run: Run) => number) => all.reduce((sum, run) => sum + of(run), 0);
  const commands = total((run) => run.commands);
  const seconds = total((run) => run.seconds);
  return [
    `seeds       ${runs.length} (${runs[0]?.seed} to ${runs.at(-1)?.seed})`,
    `commands    ${commands}, ${(commands / seconds).toFixed(1)} a second; ${total((run) => run.skipped)} more were not possible`,
    `told        ${words(sum(all.map(({ told }) => told)))}`,
    `troubles    ${words(sum(all.map(({ troubles }) => troubles)))}`,
    `memory      ${megabytes(all)} MB at the most, at the end of a seed`,
    `violations  ${total((run) => (run.violation ? 1 : 0))}`,
  ].join('\n');
}

function megabytes(runs: Run[]): string {
  return (Math.max(0, ...runs.map(({ heapBytes }) => heapBytes ?? 0)) / 2 ** 20).toFixed(1);
}

function sum(counts: Record<string, number>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const [name, count] of counts.flatMap((one) => Object.entries(one)))
    all[name] = (all[name] ?? 0) + count;
  return all;
}

function words(counts: Record<string, number>): string {
  const most = Object.entries(counts).sort(([, one], [, other]) => other - one);
  return most.map(([name, count]) => `${count} ${name}`).join(', ') || 'none';
}
