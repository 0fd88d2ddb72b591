import { setTimeout as delay } from 'node:timers/promises';
import { figure, type Measurement } from '../figure';
import type { BenchPage } from '../rig/chromium';
import type { Rig } from '../rig/rig';
import { inTurns, ROUNDS } from '../rig/samples';
import { ROUND_TRIP_MS } from '../rig/slow-telegram';

/** Two round trips cannot be saved: one for the WebSocket's upgrade, one for the question and its answer. */
const GOAL_MS = 2 * ROUND_TRIP_MS + 30;
/** What follows an answer (our list is read anew, mtcute fetches salts) must not reach into the next measurement. */
const PAUSE_MS = 700;

/** The main job from the coldest start: the worker stopped, the key known, until Telegram has set the photo and the page knows. */
export const setFromCold: Measurement = {
  name: 'set-from-cold',
  measure: async (start) => {
    const rig = await start();
    const salts = await keptSalts(rig);
    const measures = {
      B: () => untilSet(rig, rig.pages.B, () => ({ photo: rig.people.B.nextPhoto() })),
      E: () => untilSet(rig, rig.pages.E, () => ({ photo: rig.people.E.nextPhoto() })),
      'E, salt kept': () => untilSet(rig, rig.pages.E, () => ({ photo: rig.people.E.nextPhoto(), salts })),
      ours: () => untilSet(rig, rig.pages.ours, () => ourMessage(rig)),
    };
    const { ours, ...peers } = await inTurns(measures, ROUNDS);
    const goal = Math.min(GOAL_MS, peers.E.median, peers['E, salt kept'].median);
    return [
      figure('stopped worker: message to photos.updateProfilePhoto answered', 'ms', { ours, peers, goal }),
    ];
  },
};

function ourMessage({ telegram }: Rig) {
  const photoId = `${telegram.world.me.photos.at(-1)?.id}`;
  const request = { commandId: crypto.randomUUID(), photoId, target: { kind: 'profile' } };
  return { name: 'setPhoto', request };
}

async function untilSet(
  { chromium }: Pick<Rig, 'chromium'>,
  page: BenchPage,
  message: () => object,
): Promise<number> {
  await chromium.stopWorkers();
  await delay(200);
  const { tookMs, answer } = await page.run(async (said) => {
    const startMs = performance.now();
    const answer = (await chrome.runtime.sendMessage(said)) as { ok: boolean };
    return { tookMs: performance.now() - startMs, answer };
  }, message());
  if (!answer.ok) throw new Error(`Not set: ${JSON.stringify(answer)}`);
  await delay(PAUSE_MS);
  return tookMs;
}

/** mtcute is given a moment to fetch its salts, which a client with a lasting storage would have from then on. */
async function keptSalts(rig: Rig): Promise<string> {
  await untilSet(rig, rig.pages.E, () => ({ photo: rig.people.E.nextPhoto() }));
  await delay(2000);
  const { keptSalts: salts } = await rig.pages.E.run(() => chrome.storage.local.get());
  if (typeof salts !== 'string') throw new Error('mtcute has kept no salts.');
  return salts;
}
