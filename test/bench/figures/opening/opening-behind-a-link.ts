import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { figure, type Measurement } from '../../figure';
import { Chromium, idOf } from '../../rig/browser/chromium';
import { ROUND_TRIP_MS, type SlowTelegram, startBehindLink } from '../../rig/network/slow-telegram';
import { watchTurns } from '../../rig/network/turns';
import { openPopup } from '../../rig/open-popup';
import { OUT } from '../../rig/rig';
import { ROUNDS, summary } from '../../rig/samples';
import { signIn } from '../../rig/sign-in';

const FOLDER = join(OUT, 'behind-a-link/chromium');
/** The WebSocket's upgrade, the list, and all pictures in one turn. */
const TURNS = 3;
const OWN_MS = 150;
/** For what is written after everything in view is there. */
const SETTLED_MS = 500;

/** The popup from a stopped worker, before any picture was seen; and once more, when all were. */
export const openingBehindALink: Measurement = {
  name: 'opening-behind-a-link',
  measure: async () => {
    const slow = await startBehindLink(join(OUT, 'behind-a-link'));
    const opened = [];
    // The first is not counted: the machine has read nothing of it before.
    for (let round = 0; round <= ROUNDS; round++) opened.push(await openTwice(slow));
    await slow.link.stop();
    await slow.telegram.stop();
    const counted = opened.slice(1);
    return [
      figure('popup, stopped worker, no picture seen before: turns', 'turns', {
        ours: summary(counted.map(({ turns }) => turns)),
        goal: TURNS,
      }),
      figure('popup, stopped worker, no picture seen before: every picture in view', 'ms', {
        ours: summary(counted.map(({ coldMs }) => coldMs)),
        goal: TURNS * ROUND_TRIP_MS + OWN_MS,
      }),
      figure('popup opened again: requests for pictures', 'requests', {
        ours: Math.max(...counted.map(({ requests }) => requests)),
        goal: 0,
      }),
    ];
  },
};

/** In a browser of its own: a picture is fetched once only. */
async function openTwice({ telegram }: SlowTelegram) {
  const chromium = await Chromium.launch([FOLDER]);
  const options = await chromium.open(`chrome-extension://${idOf(FOLDER)}/options/index.html`);
  await signIn(options, telegram.world.me);
  const watched = watchTurns(telegram);
  const coldMs = await untilSharp(chromium);
  const turns = watched.until('upload.getFile');
  const before = telegram.trace.count('upload.getFile');
  await untilSharp(chromium);
  await chromium.close();
  return { coldMs, turns, requests: telegram.trace.count('upload.getFile') - before };
}

async function untilSharp(chromium: Chromium): Promise<number> {
  await chromium.stopWorkers();
  const { page, picturesMs } = await openPopup(chromium, FOLDER);
  await delay(SETTLED_MS);
  await page.close();
  return picturesMs;
}
