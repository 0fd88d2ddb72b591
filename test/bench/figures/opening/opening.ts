import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createWorld } from '../../../telegram/create-world';
import { giveLongHistory } from '../../../telegram/demo/long-history';
import { addAccount } from '../../../telegram/world/people';
import { type Figure, figure, type Measurement } from '../../figure';
import { Chromium, idOf } from '../../rig/browser/chromium';
import { startBehindLink } from '../../rig/network/slow-telegram';
import { openPopup } from '../../rig/open-popup';
import { OUT } from '../../rig/rig';
import { inTurns } from '../../rig/samples';
import { signIn } from '../../rig/sign-in';

const FEW = 24;
const MANY = 10_000;
/** Copies of one extension: somebody else is signed in in each. */
const FOLDERS = { few: join(OUT, 'few/chromium'), many: join(OUT, 'many/chromium') };
const GRID_GOAL_MS = 100;
/** A quarter of a second is still "at once". */
const SHARP_GOAL_MS = 250;
/** For what is asked for and written after everything in view is there. */
const SETTLED_MS = 500;

/**
 * The popup of somebody with few photos and with many: what it asks for and holds, and how soon it is painted without
 * worker and network, when it was open before.
 */
export const opening: Measurement = {
  name: 'opening',
  measure: async () => {
    const bench = await start();
    const counted = await counts(bench);
    await (await openPopup(bench.chromium, FOLDERS.few)).page.close();
    const timed = await times(bench);
    await bench.stop();
    return [...timed, ...counted];
  },
};

async function counts({ telegram, chromium }: Started): Promise<Figure[]> {
  const open = async () => {
    const before = telegram.trace.entries.length;
    const { page } = await openPopup(chromium, FOLDERS.many);
    await delay(SETTLED_MS);
    const requests = telegram.trace.entries
      .slice(before)
      .filter(({ direction, name }) => direction === 'in' && name.includes('.')).length;
    return { page, requests };
  };
  const first = await open();
  await first.page.close();
  const again = await open();
  const elements = await again.page.run(() => document.querySelectorAll('*').length);
  const heapBytes = await again.page.heapBytes();
  await again.page.close();
  const popup = `popup, ${MANY.toLocaleString('en')} photos`;
  return [
    figure(`${popup}: requests, no picture seen before`, 'requests', { ours: first.requests, goal: 60 }),
    // The list, and who one is.
    figure(`${popup}: requests, opened again`, 'requests', { ours: again.requests, goal: 2 }),
    figure(`${popup}: elements`, 'elements', { ours: elements, goal: 700 }),
    figure(`${popup}: heap`, 'MB', { ours: heapBytes / 2 ** 20, goal: 8 }),
  ];
}

async function times({ link, chromium }: Started): Promise<Figure[]> {
  link.cut();
  const { grid, sharp } = await inTurns({
    few: () => untilPainted(chromium, FOLDERS.few),
    many: () => untilPainted(chromium, FOLDERS.many),
  });
  const popup = 'popup, no worker, no network';
  const many = MANY.toLocaleString('en');
  const goal = SHARP_GOAL_MS;
  return [
    figure(`${popup}: painted grid, ${FEW} photos`, 'ms', { ours: grid.few, goal: GRID_GOAL_MS }),
    figure(`${popup}: painted grid, ${many} photos`, 'ms', { ours: grid.many, goal: GRID_GOAL_MS }),
    figure(`${popup}: grid of ${many} beside ${FEW}`, 'times', {
      ours: grid.many.median / grid.few.median,
      goal: 1.2,
    }),
    figure(`${popup}: all pictures sharp, ${FEW} photos`, 'ms', { ours: sharp.few, goal }),
    figure(`${popup}: all pictures sharp, ${many} photos`, 'ms', { ours: sharp.many, goal }),
  ];
}

type Started = Awaited<ReturnType<typeof start>>;

async function start() {
  const world = createWorld();
  const other = addAccount(world, { firstName: 'Mary', lastName: 'S', phone: '9996620008', code: '22222' });
  giveLongHistory(world, world.me, FEW);
  giveLongHistory(world, other, MANY);
  const { telegram, link } = await startBehindLink(join(OUT, 'few'), { world, roundTripMs: 0 });
  cpSync(join(OUT, 'few'), join(OUT, 'many'), { recursive: true });
  const chromium = await Chromium.launch(Object.values(FOLDERS));
  await signIn(await chromium.open(optionsOf(FOLDERS.few)), world.me);
  await signIn(await chromium.open(optionsOf(FOLDERS.many)), other);
  const stop = async () => {
    await chromium.close();
    await link.stop();
    await telegram.stop();
  };
  return { telegram, link, chromium, stop };
}

/** The grid has the small blurred pictures that lie in the list; then come the sharp ones. */
async function untilPainted(chromium: Chromium, folder: string) {
  await chromium.stopWorkers();
  await delay(200);
  const { page, gridMs, picturesMs } = await openPopup(chromium, folder);
  await page.close();
  return { grid: gridMs, sharp: picturesMs };
}

function optionsOf(folder: string): string {
  return `chrome-extension://${idOf(folder)}/options/index.html`;
}
