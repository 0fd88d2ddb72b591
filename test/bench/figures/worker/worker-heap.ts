import { setTimeout as delay } from 'node:timers/promises';
import { beside, figure, type Measurement } from '../../figure';
import type { Peer } from '../../peers/build-peers';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

const ROUNDS = 5;

/** What a worker holds once all of it has been read and nothing was asked of it yet. */
export const workerHeap: Measurement = {
  name: 'worker-heap',
  measure: async (start) => {
    const rig = await start();
    const { megabytes } = await inTurns(
      {
        A: () => heapOf(rig, 'A'),
        B: () => heapOf(rig, 'B'),
        E: () => heapOf(rig, 'E'),
        ours: () => heapOf(rig, 'ours'),
      },
      ROUNDS,
    );
    return [figure('worker heap after start', 'MB', { ...beside(megabytes), goal: 2.5 })];
  },
};

async function heapOf(
  { chromium, pages, address }: Rig,
  extension: Peer | 'ours',
): Promise<{ megabytes: number }> {
  await chromium.stopWorkers();
  // A message of ours that no line is needed for has all of the worker read.
  await pages[extension].run(() =>
    chrome.runtime.sendMessage({ name: 'startOver', request: null }).catch(() => {}),
  );
  await delay(500);
  return { megabytes: (await chromium.heapBytes(address(extension, ''))) / 2 ** 20 };
}
