import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { requireBrowsers } from '../../scripts/browsers/require-browsers';
import { atMost } from '../../scripts/check/at-most';
import type { BrowserName } from '../support/browser';
import { buildForStoriesFrom } from '../support/stories/build-for-stories';
import { copyWithDefect } from './defects';
import { drawSteps } from './plan/draw-steps';
import { play, type Run } from './play/play';
import { shortest } from './shrink';
import type { Step } from './step';
import { table } from './table';

/**
 * `npm run chaos -- --seed S --commands N [--seeds COUNT] [--lanes COUNT] [--seconds LIMIT] [--browser=chromium|firefox]`:
 * N commands with each seed, each seed in a browser of its own, so many seeds side by side, and none begun after so many
 * seconds. `--steps FILE` plays what an earlier run has written down. `--defect NAME` puts in a defect first, to be found.
 */

const OUT = join(import.meta.dirname, '../../out');

const { values } = parseArgs({
  allowNegative: true,
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    commands: { type: 'string', default: '200' },
    lanes: { type: 'string', default: '1' },
    browser: { type: 'string', default: 'chromium' },
    seconds: { type: 'string', default: '600' },
    steps: { type: 'string' },
    defect: { type: 'string' },
    shrink: { type: 'boolean', default: true },
  },
});
const name: BrowserName = values.browser === 'firefox' ? 'firefox' : 'chromium';
requireBrowsers([name]);
process.env.USERPIC_BROWSER = name;
mkdirSync(OUT, { recursive: true });
await buildForStoriesFrom(values.defect && copyWithDefect(values.defect));

const runs = await atMost(Number(values.lanes), seeds(), playSeed);
console.log(table(runs));
writeFileSync(join(OUT, `chaos-${name}.json`), `${JSON.stringify({ browser: name, runs }, null, 2)}\n`);
process.exitCode = runs.some(({ run }) => run.violation) ? 1 : 0;

async function playSeed(seed: number): Promise<{ seed: number; run: Run }> {
  const steps = stepsFor(seed);
  const run = await play(name, steps, options(seed));
  console.log(
    `seed ${seed}: ${run.commands} commands in ${run.seconds.toFixed(0)} s${run.violation ? ', and a VIOLATION' : ''}`,
  );
  if (run.violation) await tell(seed, steps, run);
  return { seed, run };
}

function seeds(): number[] {
  return Array.from(
    { length: values.steps ? 1 : Number(values.seeds) },
    (_, index) => Number(values.seed) + index,
  );
}

function options(seed: number) {
  return { seed, commands: Number(values.commands), seconds: Number(values.seconds) };
}

function stepsFor(seed: number): Step[] {
  if (values.steps) return JSON.parse(readFileSync(values.steps, 'utf8'));
  return drawSteps(seed, Number(values.commands));
}

async function tell(seed: number, steps: Step[], { violation }: Run): Promise<void> {
  if (!violation) return;
  console.log(`${JSON.stringify(steps[violation.at])}\n${violation.what}\n${violation.trace}`);
  const until = steps.slice(0, violation.at + 1);
  const file = join(OUT, `chaos-steps-${seed}.json`);
  writeFileSync(file, JSON.stringify(until));
  if (!values.shrink) return;
  console.log('Looking for the shortest sequence of steps that still fails ...');
  const fewest = await shortest(
    until,
    async (fewer) => (await play(name, fewer, options(seed))).violation !== null,
  );
  const lines = fewest.map((step) => `  ${JSON.stringify(step)}`).join(',\n');
  writeFileSync(file, `[\n${lines}\n]\n`);
  console.log(`${fewest.length} steps still fail:\n${lines}\nPlay them again with --steps ${file}`);
}
