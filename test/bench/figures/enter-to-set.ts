import { setTimeout as delay } from 'node:timers/promises';
import { figure, type Measurement } from '../figure';
import type { BenchPage } from '../rig/chromium';
import type { Rig } from '../rig/rig';
import { inTurns } from '../rig/samples';
import { ROUND_TRIP_MS } from '../rig/slow-telegram';

/** What a machine may take for encoding, sealing and drawing, beyond what the network does. */
const OWN_MS = 20;
/** The line is there: the picture and the command behind it are one turn. */
const CONNECTED_GOAL_MS = ROUND_TRIP_MS + OWN_MS;
/** A new WebSocket comes before it. */
const STOPPED_GOAL_MS = 2 * ROUND_TRIP_MS + OWN_MS;
const ROUNDS = 7;
/** For the page to have asked for the bots, by which the line is open. */
const SETTLED_MS = 1500;

/** From Enter on the crop page to "Photo set.": encoding, sealing, sending, setting. */
export const enterToSet: Measurement = {
  name: 'enter-to-set',
  measure: async (start) => {
    const rig = await start();
    const taken = await inTurns(
      {
        connected: () => untilSet(rig, { isStopped: false }),
        stopped: () => untilSet(rig, { isStopped: true }),
      },
      ROUNDS,
    );
    return [
      figure('Enter on the crop page to the photo set', 'ms', {
        ours: taken.connected,
        goal: CONNECTED_GOAL_MS,
      }),
      figure('the same with the worker stopped', 'ms', { ours: taken.stopped, goal: STOPPED_GOAL_MS }),
    ];
  },
};

async function untilSet(rig: Rig, { isStopped }: { isStopped: boolean }): Promise<number> {
  const page = await rig.chromium.open(rig.address('ours', 'crop/index.html'));
  await page.run(chooseAPicture);
  await delay(SETTLED_MS);
  if (isStopped) await rig.chromium.stopWorkers();
  const tookMs = await pressEnter(page);
  await page.close();
  return tookMs;
}

/** Runs in the page: 12 megapixels, all of it noisy, so that there is something to scale and to encode. */
async function chooseAPicture(): Promise<void> {
  const tile = new OffscreenCanvas(400, 300);
  const pixels = tile.getContext('2d')?.createImageData(400, 300);
  if (!pixels) throw new Error('There is no canvas.');
  pixels.data.forEach((_, at) => {
    pixels.data[at] = at % 4 === 3 ? 255 : 96 + Math.random() * 64;
  });
  tile.getContext('2d')?.putImageData(pixels, 0, 0);
  const canvas = new OffscreenCanvas(4000, 3000);
  const context = canvas.getContext('2d');
  context?.drawImage(tile, 0, 0, 4000, 3000);
  const picture = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const until = async <T>(look: () => T | null): Promise<T> => {
    for (;;) {
      const seen = look();
      if (seen) return seen;
      await new Promise((done) => setTimeout(done, 10));
    }
  };
  const field = await until(() => document.querySelector<HTMLInputElement>('input[type=file]'));
  const data = new DataTransfer();
  data.items.add(new File([picture], 'a.jpg', { type: 'image/jpeg' }));
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => document.querySelector('.stage'));
}

function pressEnter(page: BenchPage): Promise<number> {
  return page.run(async () => {
    const startMs = performance.now();
    document
      .querySelector('.stage')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    while (!document.querySelector('.set-done')) {
      const failure = document.querySelector('[role=alert]')?.textContent;
      if (failure) throw new Error(failure);
      await new Promise((done) => setTimeout(done, 2));
    }
    return performance.now() - startMs;
  });
}
