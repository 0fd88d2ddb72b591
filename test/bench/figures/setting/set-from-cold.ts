import { setTimeout as delay } from 'node:timers/promises';
import { beside, figure, type Measurement } from '../../figure';
import type { BenchPage } from '../../rig/browser/bench-page';
import { ROUND_TRIP_MS } from '../../rig/network/slow-telegram';
import { watchTurns } from '../../rig/network/turns';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

/** Two round trips cannot be saved: one for the WebSocket's upgrade, one for the question and its answer. */
const TURNS = 2;
const GOAL_MS = TURNS * ROUND_TRIP_MS + 30;
/** What follows an answer (our list is read anew, mtcute fetches salts) must not reach into the next measurement. */
const PAUSE_MS = 700;

/** The main job from the coldest start: the worker stopped, the key known, until Telegram has set the photo and the page knows. */
export const setFromCold: Measurement = {
  name: 'set-from-cold',
  measure: async (start) => {
    const rig = await start();
    const { B, E } = rig.people;
    const salts = await keptSalts(rig);
    const { ms, turns } = await inTurns({
      B: () => set(rig, rig.pages.B, () => ({ photo: B.nextPhoto() })),
      E: () => set(rig, rig.pages.E, () => ({ photo: E.nextPhoto() })),
      'E, salts kept': () => set(rig, rig.pages.E, () => ({ photo: E.nextPhoto(), salts })),
      ours: () => set(rig, rig.pages.ours, () => ourMessage(rig)),
    });
    const goal = Math.min(GOAL_MS, ms.E.median, ms['E, salts kept'].median);
    return [
      figure('stopped worker: message to photos.updateProfilePhoto answered', 'ms', { ...beside(ms), goal }),
      figure('the same, in turns (upgrade included)', 'turns', { ...beside(turns), goal: TURNS }),
    ];
  },
};

function ourMessage({ telegram }: Rig) {
  const photoId = `${telegram.world.me.photos.at(-1)?.id}`;
  const request = { commandId: crypto.randomUUID(), photoId, target: { kind: 'profile' } };
  return { name: 'setPhoto', request };
}

async function set({ chromium, telegram }: Rig, page: BenchPage, message: () => object) {
  await chromium.stopWorkers();
  await delay(200);
  const watched = watchTurns(telegram);
  const { ms, answer } = await page.run(async (said) => {
    const startMs = performance.now();
    const answer = (await chrome.runtime.sendMessage(said)) as { ok: boolean };
    return { ms: performance.now() - startMs, answer };
  }, message());
  if (!answer.ok) throw new Error(`Not set: ${JSON.stringify(answer)}`);
  const turns = watched.until('photos.updateProfilePhoto');
  await delay(PAUSE_MS);
  return { ms, turns };
}

/** mtcute is given a moment to fetch its salts, which a client with a lasting storage would have from then on. */
async function keptSalts(rig: Rig): Promise<string> {
  await set(rig, rig.pages.E, () => ({ photo: rig.people.E.nextPhoto() }));
  await delay(2000);
  const { keptSalts: salts } = await rig.pages.E.run(() => chrome.storage.local.get());
  if (typeof salts !== 'string') throw new Error('mtcute has kept no salts.');
  return salts;
}
