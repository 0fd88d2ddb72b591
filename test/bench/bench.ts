import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowsers } from '../../scripts/browsers/require-browsers';
import { type Figure, forJson, notMeasured } from './figure';
import { measurements } from './figures';
import { type Rig, startRig } from './rig/rig';
import { table } from './table';

const OUT = join(import.meta.dirname, '../../out');

/** `npm run bench [-- NAME ...]`: prints what was measured, and keeps it in out/bench.json. */
const { positionals } = parseArgs({ allowPositionals: true });
const names = measurements.map(({ name }) => name);
const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`Nothing is called ${unknown.join(' or ')}. There are: ${names.join(', ')}.`);
  process.exit(1);
}
const wanted = measurements.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
requireBrowsers(['chromium']);

/** Begun when it is first needed. */
let rig: Promise<Rig> | null = null;
const startMs = performance.now();
const figures: Figure[] = [];
for (const measurement of wanted) {
  console.error(`${secondsSince(startMs)} s  ${measurement.name} ...`);
  try {
    const measured = await measurement.measure(startedRig);
    for (const { name, unit, ours } of measured) console.error(`       ${name}: ${ours} ${unit}`);
    figures.push(...measured);
  } catch (error) {
    console.error(error);
    figures.push(notMeasured(measurement.name));
    // What has gone wrong must not reach into the next one.
    await endRig();
  }
}
await endRig();
console.log(table(figures));
console.error(`${figures.length} figures in ${secondsSince(startMs)} s.`);
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'bench.json'), `${JSON.stringify(forJson(figures), null, 2)}\n`);
// A measurement that failed may have left something open that would keep this running.
process.exit(figures.every(({ met }) => met) ? 0 : 1);

function startedRig(): Promise<Rig> {
  rig ??= startRig();
  return rig;
}

async function endRig(): Promise<void> {
  const ending = rig;
  rig = null;
  await ending?.then((one) => one.stop()).catch(() => {});
}

function secondsSince(ms: number): string {
  return ((performance.now() - ms) / 1000).toFixed(0).padStart(3);
}
