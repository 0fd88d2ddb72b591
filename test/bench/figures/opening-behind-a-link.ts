import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Telegram } from '../../telegram/server';
import { figure, type Measurement } from '../figure';
import { Chromium, idOf } from '../rig/chromium';
import { openPopup } from '../rig/open-popup';
import { OUT } from '../rig/rig';
import { summary } from '../rig/samples';
import { signIn } from '../rig/sign-in';
import { ROUND_TRIP_MS, startBehindLink } from '../rig/slow-telegram';

/** The WebSocket's upgrade, the list, and all pictures in one turn. */
const GOAL_MS = 3 * ROUND_TRIP_MS + 150;
/** Each with a browser of its own: a picture is fetched once only. */
const ROUNDS = 5;
/** For what is written after everything in view is there. */
const SETTLED_MS = 500;

/** The popup from a stopped worker, before any picture was seen; and once more, when all were. */
export const openingBehindALink: Measurement = {
  name: 'opening-behind-a-link',
  measure: async () => {
    const folder = join(OUT, 'behind-a-link/chromium');
    const { telegram, link } = await startBehindLink(join(OUT, 'behind-a-link'));
    const cold: number[] = [];
    const again: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const chromium = await Chromium.launch([folder]);
      const options = await chromium.open(`chrome-extension://${idOf(folder)}/options/index.html`);
      await signIn(options, telegram.world.me);
      cold.push((await openStopped(chromium, { folder, telegram })).picturesMs);
      again.push((await openStopped(chromium, { folder, telegram })).pictureRequests);
      await chromium.close();
    }
    await link.stop();
    await telegram.stop();
    return [
      figure('no picture seen before: popup to every picture in view', 'ms', {
        ours: summary(cold),
        goal: GOAL_MS,
      }),
      figure('popup opened again: requests for pictures', 'requests', { ours: summary(again), goal: 0 }),
    ];
  },
};

async function openStopped(
  chromium: Chromium,
  { folder, telegram: { trace } }: { folder: string; telegram: Telegram },
) {
  await chromium.stopWorkers();
  const before = trace.count('upload.getFile');
  const { page, picturesMs } = await openPopup(chromium, folder);
  await delay(SETTLED_MS);
  await page.close();
  return { picturesMs, pictureRequests: trace.count('upload.getFile') - before };
}
