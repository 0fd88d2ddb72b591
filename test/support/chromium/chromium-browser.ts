import type { Extension, Browser as Puppeteer, Page as PuppeteerPage, Target } from 'puppeteer-core';
import type { Browser } from '../browser';
import { waitFor } from '../wait-for';
import { ChromiumPage } from './chromium-page';

export class ChromiumBrowser implements Browser {
  readonly name = 'chromium';
  readonly ended: Promise<void>;
  readonly #chromium: Puppeteer;
  readonly #extension: Extension;
  readonly #profile: { remove(): void };
  #log = '';

  constructor(chromium: Puppeteer, extension: Extension, profile: { remove(): void }) {
    this.#chromium = chromium;
    this.#extension = extension;
    this.#profile = profile;
    this.ended = new Promise((resolve) => chromium.once('disconnected', () => resolve()));
    for (const target of chromium.targets()) void this.#listenTo(target);
    chromium.on('targetcreated', (target) => void this.#listenTo(target));
  }

  async openPopup(): Promise<ChromiumPage> {
    const before = new Set(this.#chromium.targets());
    const tab = await this.#aTab();
    await tab.bringToFront();
    await this.#extension.triggerAction(tab);
    const isNew = (target: Target) => !before.has(target) && target.url().includes('/popup/');
    const target = await waitFor('the popup to open', async () => this.#chromium.targets().find(isNew));
    return await ChromiumPage.of(await target.asPage());
  }

  async openTab(address: string): Promise<ChromiumPage> {
    const page = await this.#chromium.newPage();
    await page.goto(this.#url(address));
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

  /** `ServiceWorker.stopAllWorkers` is the button "Stop" of chrome://serviceworker-internals; it takes 7 ms. */
  async stopTheWorker(): Promise<void> {
    const devTools = await (await this.#aTab()).createCDPSession();
    await devTools.send('ServiceWorker.enable');
    await devTools.send('ServiceWorker.stopAllWorkers');
    await devTools.detach();
    await waitFor(
      'the worker to stop',
      async () => !this.#chromium.targets().some((one) => one.type() === 'service_worker'),
    );
  }

  async log(): Promise<string> {
    return this.#log;
  }

  async close(): Promise<void> {
    await this.#chromium.close();
    this.#profile.remove();
  }

  /** Each worker is a new one. */
  async #listenTo(target: Target): Promise<void> {
    if (target.type() !== 'service_worker') return;
    const worker = await target.worker().catch(() => null);
    worker?.client.on('Runtime.consoleAPICalled', ({ type, args }) => {
      this.#log += `${type}: ${args.map(({ value, description }) => value ?? description).join(' ')}\n`;
    });
  }

  async #aTab(): Promise<PuppeteerPage> {
    return (await this.#chromium.pages())[0] ?? (await this.#chromium.newPage());
  }

  #url(address: string): string {
    return address.includes(':') ? address : `chrome-extension://${this.#extension.id}/${address}`;
  }
}
