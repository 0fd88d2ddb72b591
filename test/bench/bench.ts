import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clientsAtOnce } from './clients-at-once';
import type { Figure } from './figure';

const OUT = join(import.meta.dirname, '../../out');
const WORDS = { options: { seconds: { type: 'string', default: '60' } } } as const;

/** `npm run bench [-- --seconds=60]`: prints what was measured, and keeps it in out/bench.json. */
const { values } = parseArgs(WORDS);
const figures: Figure[] = await clientsAtOnce(Number(values.seconds));
console.table(figures);
mkdirSync(OUT, { recursive: true });
writeFileSync(join(OUT, 'bench.json'), `${JSON.stringify({ figures }, null, 2)}\n`);
process.exitCode = figures.every(({ met }) => met) ? 0 : 1;
