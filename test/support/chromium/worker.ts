import type { CDPSession, Browser as Puppeteer } from 'puppeteer-core';

/** What the worker holds on to, once what nobody needs was thrown away; null when none is awake. */
export function heapBytes(chromium: Puppeteer): Promise<number | null> {
  return withWorker(chromium, async (worker) => {
    await worker.send('HeapProfiler.collectGarbage');
    const { usedSize } = await worker.send('Runtime.getHeapUsage');
    return usedSize;
  });
}

/** Runs a script in it, if it is awake. */
export async function inWorker(chromium: Puppeteer, script: string): Promise<void> {
  await withWorker(chromium, (worker) => worker.send('Runtime.evaluate', { expression: script }));
}

/** A worker that a debugger is attached to cannot be stopped: it is let go at once. */
async function withWorker<T>(
  chromium: Puppeteer,
  work: (worker: CDPSession) => Promise<T>,
): Promise<T | null> {
  const target = chromium.targets().find((one) => one.type() === 'service_worker');
  if (!target) return null;
  const worker = await target.createCDPSession();
  try {
    return await work(worker);
  } finally {
    await worker.detach();
  }
}
