import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension, Browser as Puppeteer, Page as PuppeteerPage, Target } from 'puppeteer-core';
import type { Browser, Screen } from '../browser';
import type { Profile } from '../profile/profile';
import { waitFor } from '../wait-for';
import { ChromiumPage } from './chromium-page';
import { allowAccess, chooseFromMenu, menuEntries } from './native-windows';
import { heapBytes, inWorker } from './worker';

interface Running {
  chromium: Puppeteer;
  extension: Extension;
  profile: Profile;
  screen: Screen | null;
}

export class ChromiumBrowser implements Browser {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly #chromium: Puppeteer;
  readonly #extension: Extension;
  readonly #profile: Profile;

  readonly #screen: Screen | null;
  #asking: ChromiumPage | undefined;

  constructor({ chromium, extension, profile, screen }: Running) {
    this.#screen = screen;
    this.#chromium = chromium;
    this.#extension = extension;
    this.#profile = profile;
    this.ended = new Promise((resolve) => chromium.once('disconnected', () => resolve()));
  }

  get downloads(): string {
    return this.#profile.downloads;
  }

  async install(folder: string): Promise<void> {
    await this.#chromium.installExtension(folder);
  }

  async openPopup(): Promise<ChromiumPage> {
    const before = new Set(this.#chromium.targets());
    const tab = await this.#aTab();
    await tab.bringToFront();
    await this.#extension.triggerAction(tab);
    return await this.#popupBeside(before);
  }

  async openedPopup(): Promise<ChromiumPage> {
    return await this.#popupBeside(new Set());
  }

  async openTab(address: string): Promise<ChromiumPage> {
    const page = await this.#chromium.newPage();
    // Not all of it: some pages never end to load.
    await page.goto(this.#url(address), { waitUntil: 'domcontentloaded' });
    return await ChromiumPage.of(page);
  }

  async tabWith(address: string): Promise<ChromiumPage> {
    const target = await waitFor(`a tab with ${address}`, async () =>
      this.#chromium
        .targets()
        .find((one) => one.type() === 'page' && one.url().startsWith(this.#url(address))),
    );
    const page = await target.page();
    if (!page) throw new Error(`The tab with ${address} was closed at once.`);
    return await ChromiumPage.of(page);
  }

  async chooseFromMenu(page: ChromiumPage, x: number, y: number): Promise<void> {
    const ours = await this.openTab('options/index.html');
    await menuEntries(ours);
    await ours.close();
    await chooseFromMenu(this.#onScreen(), page, { x, y });
  }

  async allowAccess(page: ChromiumPage, pressTheButton: () => Promise<void>): Promise<void> {
    await allowAccess(this.#onScreen(), page, pressTheButton);
  }

  async badge(): Promise<string> {
    return (await this.#ask('chrome.action.getBadgeText({})')) as string;
  }

  async noticeCount(): Promise<number> {
    const ids = await this.#ask('chrome.notifications.getAll().then(Object.keys)');
    return (ids as string[]).length;
  }

  /** Without a system that shows it, its button can only be pressed from inside: where the system would tell of it. */
  async takeNotice(): Promise<void> {
    const worker = await waitFor('the worker', async () =>
      this.#chromium.targets().find((target) => target.type() === 'service_worker'),
    );
    await (await worker.worker())?.evaluate(
      'chrome.notifications.getAll((all) => chrome.notifications.onButtonClicked.dispatch(Object.keys(all)[0], 0))',
    );
  }

  /**
   * Presses the button "Stop" of chrome://serviceworker-internals, which takes 7 ms. It does not stop a worker that a
   * debugger is attached to: hence nothing here ever takes hold of one.
   */
  async stopTheWorker(): Promise<void> {
    // A page that waits for an answer may have woken the next one before this one is seen to be gone.
    const running = this.#chromium.targets().filter((target) => target.type() === 'service_worker');
    const devTools = await (await this.#aTab()).createCDPSession();
    await devTools.send('ServiceWorker.enable');
    await devTools.send('ServiceWorker.stopAllWorkers');
    await devTools.detach();
    await waitFor('the worker to stop', async () => {
      const targets = new Set(this.#chromium.targets());
      return !running.some((target) => targets.has(target));
    });
  }

  inBackground(expression: string): Promise<void> {
    return inWorker(this.#chromium, expression);
  }

  heapBytes(): Promise<number | null> {
    return heapBytes(this.#chromium);
  }

  async log(): Promise<string> {
    const lines = readFileSync(join(this.#profile.folder, 'chrome_debug.log'), 'utf8').split('\n');
    return lines.filter((line) => line.includes('chrome-extension://')).join('\n');
  }

  async close(): Promise<void> {
    await this.#chromium.close();
    this.#profile.remove();
  }

  async kill(): Promise<void> {
    this.#chromium.process()?.kill('SIGKILL');
    await this.ended;
  }

  async #popupBeside(before: Set<Target>): Promise<ChromiumPage> {
    const isNew = (target: Target) => !before.has(target) && target.url().includes('/popup/');
    const target = await waitFor('the popup to open', async () => this.#chromium.targets().find(isNew));
    return await ChromiumPage.of(await target.asPage());
  }

  /** Asked by the options page, which no story is about then. */
  async #ask(expression: string): Promise<unknown> {
    this.#asking ??= await this.openTab('options/index.html');
    return this.#asking.evaluate(expression);
  }

  #onScreen(): Screen {
    if (!this.#screen) throw new Error('The story must be told on a screen: see story.ts.');
    return this.#screen;
  }

  async #aTab(): Promise<PuppeteerPage> {
    return (await this.#chromium.pages())[0] ?? (await this.#chromium.newPage());
  }

  #url(address: string): string {
    return address.includes(':') ? address : `chrome-extension://${this.#extension.id}/${address}`;
  }
}
