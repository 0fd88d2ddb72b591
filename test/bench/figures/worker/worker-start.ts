import { setTimeout as delay } from 'node:timers/promises';
import { beside, figure, type Measurement } from '../../figure';
import type { BenchPage } from '../../rig/browser/bench-page';
import type { Rig } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

/** How soon a worker that was stopped hears what a page says: every use after half a minute begins with this. */
export const workerStart: Measurement = {
  name: 'worker-start',
  measure: async (rig) => {
    const { chromium, pages } = await rig();
    const { ms } = await inTurns({
      A: () => untilHeard(chromium, pages.A),
      B: () => untilHeard(chromium, pages.B),
      E: () => untilHeard(chromium, pages.E),
      ours: () => untilHeard(chromium, pages.ours),
    });
    const goal = Math.min(1.2 * ms.A.median, ms.B.median / 10);
    return [figure('stopped worker: message to its first listener, and back', 'ms', { ...beside(ms), goal })];
  },
};

/** An empty message means nothing to anybody: the listener looks at it and lets it go. */
async function untilHeard(chromium: Rig['chromium'], page: BenchPage): Promise<{ ms: number }> {
  await chromium.stopWorkers();
  await delay(200);
  return page.run(async () => {
    const startMs = performance.now();
    await chrome.runtime.sendMessage({}).catch(() => {});
    return { ms: performance.now() - startMs };
  });
}
