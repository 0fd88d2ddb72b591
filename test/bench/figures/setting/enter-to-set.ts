import { setTimeout as delay } from 'node:timers/promises';
import { figure, type Measurement } from '../../figure';
import { openCrop, pressEnter } from '../../rig/crop-page';
import { ROUND_TRIP_MS } from '../../rig/network/slow-telegram';
import { watchTurns } from '../../rig/network/turns';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

/** The line is there: the picture and the command behind it are one turn. A new WebSocket comes before it. */
const TURNS = { connected: 1, stopped: 2 };
/** What a machine may take for encoding, sealing and drawing, beyond what the network does. */
const OWN_MS = 20;
/** For the page to have asked for the bots, by which the line is open. */
const SETTLED_MS = 1000;

/**
 * From Enter on the crop page to "Photo set.": encoding, sealing, sending, setting. Without what the server takes to make
 * its sizes of the picture, which is as long as ours and no work of ours.
 */
export const enterToSet: Measurement = {
  name: 'enter-to-set',
  measure: async (start) => {
    const rig = await start();
    const { ms, turns } = await inTurns({
      connected: () => enter(rig, { isStopped: false }),
      stopped: () => enter(rig, { isStopped: true }),
    });
    return [
      figure('upload, connected: turns', 'turns', { ours: turns.connected, goal: TURNS.connected }),
      figure('upload, stopped worker: turns', 'turns', { ours: turns.stopped, goal: TURNS.stopped }),
      figure('upload, connected: Enter to the result', 'ms', {
        ours: ms.connected,
        goal: TURNS.connected * ROUND_TRIP_MS + OWN_MS,
      }),
      figure('upload, stopped worker: Enter to the result', 'ms', {
        ours: ms.stopped,
        goal: TURNS.stopped * ROUND_TRIP_MS + OWN_MS,
      }),
    ];
  },
};

async function enter(rig: Rig, { isStopped }: { isStopped: boolean }) {
  const page = await openCrop(rig);
  await delay(SETTLED_MS);
  if (isStopped) await rig.chromium.stopWorkers();
  const watched = watchTurns(rig.telegram);
  const tookMs = await pressEnter(page);
  await page.close();
  return {
    ms: tookMs - watched.workMs('photos.uploadProfilePhoto'),
    turns: watched.until('photos.uploadProfilePhoto'),
  };
}
