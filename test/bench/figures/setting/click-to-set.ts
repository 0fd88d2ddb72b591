import { setTimeout as delay } from 'node:timers/promises';
import { figure, type Measurement } from '../../figure';
import { ROUND_TRIP_MS } from '../../rig/network/slow-telegram';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

/** The popup wakes the worker and its line as it opens, by asking for the list: after a second both are there. */
const OPEN_FOR_MS = 1000;
/** For the list that is read after the change. */
const PAUSE_MS = 500;

/** From the click on "Set as profile photo" to "Photo set." in the popup. */
export const clickToSet: Measurement = {
  name: 'click-to-set',
  measure: async (start) => {
    const rig = await start();
    const { ms } = await inTurns({ ours: () => untilSaid(rig) });
    const goal = ROUND_TRIP_MS + 20;
    return [figure('popup open for a second: click to the result on screen', 'ms', { ours: ms.ours, goal })];
  },
};

async function untilSaid({ chromium, address }: Rig): Promise<{ ms: number }> {
  await chromium.stopWorkers();
  const page = await chromium.open(address('ours', 'popup/index.html'));
  await delay(OPEN_FOR_MS);
  const ms = await page.run(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const until = async <T>(look: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const seen = look();
        if (seen) return seen;
        await frame();
      }
    };
    document.querySelectorAll<HTMLElement>('button.tile').item(6).click();
    const button = await until(() =>
      [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === 'Set as profile photo',
      ),
    );
    const startMs = performance.now();
    button.click();
    // What came of the last one may still stand there.
    await until(() => document.querySelector('.bar-progress'));
    await until(() =>
      [...document.querySelectorAll('[role=status]')].find((it) => it.textContent?.includes('Photo set.')),
    );
    return performance.now() - startMs;
  });
  await page.close();
  await delay(PAUSE_MS);
  return { ms };
}
