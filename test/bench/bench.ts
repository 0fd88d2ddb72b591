import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure';
import { measurements } from './figures';
import { type Rig, startRig } from './rig/rig';
import { table } from './table';

const OUT = join(import.meta.dirname, '../../out');

/** `npm run bench [-- NAME ...]`: prints what was measured, and keeps it in out/bench.json. */
const { positionals } = parseArgs({ allowPositionals: true });
const wanted = measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) {
  console.error(`Nothing is called that. There are: ${measurements.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const rig = onceOnly(startRig);
const figures: Figure[] = [];
try {
  for (const { name, measure } of wanted) {
    console.error(`Measuring ${name} ...`);
    figures.push(...(await measure(rig.get)));
  }
} finally {
  await (await rig.begun())?.stop();
}
console.log(table(figures));
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'bench.json'), `${JSON.stringify({ figures }, null, 2)}\n`);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;

/** Begun when it is first needed. */
function onceOnly(begin: () => Promise<Rig>) {
  let begun: Promise<Rig> | null = null;
  return {
    get: () => {
      begun ??= begin();
      return begun;
    },
    begun: async () => begun,
  };
}
