import { expect, it } from 'vitest';
import { wantedBrowsers } from '../support/stories/wanted-browsers';
import { drawSteps } from './plan/draw-steps';
import { play } from './play/play';

/** Side by side: each keeps about one core busy. `npm run chaos -- --seed 22` plays one alone, and shortens it. */
const SEEDS = [22, 24];
const COMMANDS = 60;
/** A machine that is too slow for all of them has played half at least. */
const LIMIT_SECONDS = 150;
const SECOND = 1000;

/** 3 MB is what it holds after a hundred commands, as after sixty; what is kept for each of them would be more after some. */
const MOST_HEAP_BYTES = 8 * 2 ** 20;

it.skipIf(!wantedBrowsers().includes('chromium')).concurrent.each(SEEDS)(
  'sixty commands in the midst of trouble end as people are told (seed %i)',
  async (seed) => {
    const options = { seed, commands: COMMANDS, seconds: LIMIT_SECONDS };
    const run = await play('chromium', drawSteps(seed, COMMANDS), options);
    expect(run.violation).toBeNull();
    expect(run.commands).toBeGreaterThanOrEqual(COMMANDS / 2);
    expect(run.heapBytes).toBeLessThan(MOST_HEAP_BYTES);
  },
  // A step may go on to its own limit of 90 s when the time is up.
  (LIMIT_SECONDS + 100) * SECOND,
);
