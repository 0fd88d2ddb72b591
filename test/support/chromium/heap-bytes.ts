import type { Browser as Puppeteer } from 'puppeteer-core';

/** What the worker holds on to, once what nobody needs was thrown away; null when none is awake. */
export async function heapBytes(chromium: Puppeteer): Promise<number | null> {
  const worker = chromium.targets().find((target) => target.type() === 'service_worker');
  if (!worker) return null;
  const devTools = await worker.createCDPSession();
  try {
    await devTools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devTools.send('Runtime.getHeapUsage');
    return usedSize;
  } finally {
    // A worker that a debugger is attached to cannot be stopped.
    await devTools.detach();
  }
}
