import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { browserPath } from '../../../../scripts/browsers/browser-path';
import { freshProfile } from '../../../support/profile/profile';
import { waitFor } from '../../../support/wait-for';
import { BenchPage } from './bench-page';
import { connectDevTools, type DevTools } from './dev-tools';

/** A Chromium with several extensions whose workers live and die as they do for a person: nobody is attached to them. */
export class Chromium {
  readonly devTools: DevTools;
  readonly #end: () => Promise<void>;

  private constructor(devTools: DevTools, end: () => Promise<void>) {
    this.devTools = devTools;
    this.#end = end;
  }

  static async launch(extensions: string[]): Promise<Chromium> {
    const profile = freshProfile();
    const chromium = spawn(browserPath('chromium'), [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile.folder}`,
      `--disable-extensions-except=${extensions}`,
      `--load-extension=${extensions}`,
      'about:blank',
    ]);
    const kill = () => chromium.kill('SIGKILL');
    process.on('exit', kill);
    const ended = once(chromium, 'exit').then(() => process.off('exit', kill));
    const devTools = await connectDevTools(await addressOf(chromium));
    const running = new Chromium(devTools, async () => {
      await devTools.send('Browser.close').catch(kill);
      await ended;
      profile.remove();
    });
    for (const folder of extensions) {
      if (existsSync(join(folder, 'sign-in'))) await running.#closeWelcome(folder);
    }
    return running;
  }

  /** The page that ours opens when it is installed would share its process with the pages that are measured. */
  async #closeWelcome(folder: string): Promise<void> {
    const address = `chrome-extension://${idOf(folder)}/sign-in/index.html#welcome`;
    const welcome = await waitFor('the page that opens after the installation', async () =>
      (await this.#targets('page')).find(({ url }) => url === address),
    );
    await this.devTools.send('Target.closeTarget', { targetId: welcome.targetId });
  }

  /**
   * Opens a tab.
   * @param early is run in the page before anything of its own
   * @param size of the window, in pixels
   */
  async open(address: string, early = '', size?: { width: number; height: number }): Promise<BenchPage> {
    const { targetId } = await this.devTools.send<Target>('Target.createTarget', { url: 'about:blank' });
    const page = new BenchPage(this.devTools, targetId, await this.#attach(targetId));
    await page.send('Page.enable');
    await page.send('Page.addScriptToEvaluateOnNewDocument', { source: early });
    const screen = { deviceScaleFactor: 1, mobile: false };
    if (size) await page.send('Emulation.setDeviceMetricsOverride', { ...size, ...screen });
    await page.send('Page.navigate', { url: address });
    await waitFor('the page', () =>
      page.run(() => location.protocol === 'chrome-extension:' && document.readyState === 'complete'),
    );
    return page;
  }

  /** As the browser does after 30 idle seconds. One that is just being started lets that go by: so, until none runs. */
  async stopWorkers(): Promise<void> {
    // The page that it starts with: any other may just be closing.
    const page = (await this.#targets('page')).find(({ url }) => url === 'about:blank');
    if (!page) throw new Error('A page must be open to stop the workers from.');
    const session = await this.#attach(page.targetId);
    await this.devTools.send('ServiceWorker.enable', {}, session);
    await waitFor('the workers to stop', async () => {
      await this.devTools.send('ServiceWorker.stopAllWorkers', {}, session);
      return (await this.#targets('service_worker')).length === 0;
    });
    await this.devTools.send('Target.detachFromTarget', { sessionId: session });
  }

  /** What the worker of an extension keeps, after everything that nobody needs was collected. */
  async heapBytes(extensionId: string): Promise<number> {
    const worker = (await this.#targets('service_worker')).find(({ url }) => url.includes(extensionId));
    if (!worker) throw new Error('The worker does not run.');
    const session = await this.#attach(worker.targetId);
    await this.devTools.send('HeapProfiler.collectGarbage', {}, session);
    const heap = await this.devTools.send<{ usedSize: number }>('Runtime.getHeapUsage', {}, session);
    await this.devTools.send('Target.detachFromTarget', { sessionId: session });
    return heap.usedSize;
  }

  close(): Promise<void> {
    return this.#end();
  }

  async #targets(type: string): Promise<Target[]> {
    const { targetInfos } = await this.devTools.send<{ targetInfos: Target[] }>('Target.getTargets');
    return targetInfos.filter((target) => target.type === type);
  }

  async #attach(targetId: string): Promise<string> {
    const options = { targetId, flatten: true };
    return (await this.devTools.send<{ sessionId: string }>('Target.attachToTarget', options)).sessionId;
  }
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** An extension without a key has its folder's hash as its id: 32 letters from a to p. */
export function idOf(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

async function addressOf(chromium: ChildProcess): Promise<string> {
  if (!chromium.stderr) throw new Error('Chromium says nothing.');
  for await (const line of createInterface(chromium.stderr)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address) {
      // Nobody reads on: what it says from now on must not fill the pipe.
      chromium.stderr.resume();
      return address;
    }
  }
  throw new Error('Chromium did not start.');
}
