import { callSource } from '../../../support/in-page';
import type { DevTools } from './dev-tools';

/** A tab of an extension. */
export class BenchPage {
  readonly #devTools: DevTools;
  readonly #targetId: string;
  readonly #session: string;

  constructor(devTools: DevTools, targetId: string, session: string) {
    this.#devTools = devTools;
    this.#targetId = targetId;
    this.#session = session;
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    return this.#devTools.send(method, params, this.#session);
  }

  /** Runs a function in the page; it may close over nothing. */
  async run<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    const expression = callSource(fn, args);
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  /** What it keeps, after everything that nobody needs was collected. */
  async heapBytes(): Promise<number> {
    await this.send('HeapProfiler.collectGarbage');
    return (await this.send<{ usedSize: number }>('Runtime.getHeapUsage')).usedSize;
  }

  async close(): Promise<void> {
    await this.#devTools.send('Target.closeTarget', { targetId: this.#targetId });
  }
}

interface Evaluated {
  result: { value: unknown };
  exceptionDetails?: { text: string; exception?: { description: string } };
}
