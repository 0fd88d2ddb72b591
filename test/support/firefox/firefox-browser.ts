import type { Browser } from '../browser';
import { waitFor } from '../wait-for';
import { FirefoxPage } from './firefox-page';
import { inBackground } from './in-background';
import type { Marionette } from './marionette';
import { clickNotice, countNotices } from './notices';

/** The functions given to `inBrowser` run inside Firefox; its own objects have no types here. */
// biome-ignore lint/suspicious/noExplicitAny: see above.
type Internal = any;
declare const gBrowser: Internal;
declare const ChromeUtils: Internal;
declare const WebExtensionPolicy: Internal;
declare const Services: Internal;

/** What it knows of the program that it drives. */
type FirefoxProcess = Pick<Browser, 'ended' | 'downloads' | 'log' | 'close' | 'kill'>;

export class FirefoxBrowser implements Browser {
  readonly name = 'firefox';
  readonly #marionette: Marionette;
  readonly #addonId: string;
  readonly ended: Promise<void>;
  readonly downloads: string;
  readonly log: () => Promise<string>;
  readonly close: () => Promise<void>;
  readonly kill: () => Promise<void>;

  constructor(marionette: Marionette, addonId: string, process: FirefoxProcess) {
    this.#marionette = marionette;
    this.#addonId = addonId;
    this.ended = process.ended;
    this.downloads = process.downloads;
    this.log = process.log;
    this.close = process.close;
    this.kill = process.kill;
  }

  async install(folder: string): Promise<void> {
    await this.#marionette.send('Addon:Install', { path: folder, temporary: true });
  }

  async openPopup(): Promise<FirefoxPage> {
    await this.#marionette.inBrowser(async (addonId) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(addonId);
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    }, this.#addonId);
    return await this.openedPopup();
  }

  async openedPopup(): Promise<FirefoxPage> {
    const browserId = await waitFor('the popup to open', () =>
      this.#marionette.inBrowser(() => {
        const windows = [...Services.wm.getEnumerator('navigator:browser')] as Internal[];
        const panels = windows.map((each) =>
          each.document.querySelector('panel[panelopen] .webextension-popup-browser'),
        );
        // Where no popup can be opened, a window shows the same page.
        const tabs = windows.flatMap((each) => [...(each.gBrowser?.browsers ?? [])]);
        const isPopup = (one: Internal) => one?.currentURI.spec.includes('/popup/index.html');
        return [...panels, ...tabs].find(isPopup)?.browserId as number | undefined;
      }),
    );
    return await FirefoxPage.of(this.#marionette, browserId);
  }

  async openTab(address: string): Promise<FirefoxPage> {
    const browserId = await this.#marionette.inBrowser(
      (url) => {
        const tab = gBrowser.addTrustedTab(url);
        gBrowser.selectedTab = tab;
        return tab.linkedBrowser.browserId as number;
      },
      await this.#url(address),
    );
    return await FirefoxPage.of(this.#marionette, browserId);
  }

  async tabWith(address: string): Promise<FirefoxPage> {
    const url = await this.#url(address);
    const browserId = await waitFor(`a tab with ${address}`, () =>
      this.#marionette.inBrowser((start) => {
        // In any window: some pages open one of their own.
        const windows = [...Services.wm.getEnumerator('navigator:browser')] as Internal[];
        const browsers = windows.flatMap((each) => [...(each.gBrowser?.browsers ?? [])]);
        return browsers.find(({ currentURI }) => currentURI.spec.startsWith(start))?.browserId as
          | number
          | undefined;
      }, url),
    );
    return await FirefoxPage.of(this.#marionette, browserId);
  }

  async chooseFromMenu(page: FirefoxPage, x: number, y: number): Promise<void> {
    await page.click(x, y, 'right');
    await waitFor('the menu with an entry of the extension', () =>
      this.#marionette.inBrowser((addonId) => {
        const menu = document.getElementById('contentAreaContextMenu') as Internal;
        const { extension } = WebExtensionPolicy.getByID(addonId);
        const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find(({ id }) =>
          id.startsWith(`${extension.id.replaceAll(/[^a-z0-9_-]/gi, '_')}-`),
        );
        if (menu?.state !== 'open' || !entry) return false;
        menu.activateItem(entry);
        return true;
      }, this.#addonId),
    );
  }

  async allowAccess(_: FirefoxPage, pressTheButton: () => Promise<void>): Promise<void> {
    await pressTheButton();
    let wasAsked = false;
    // Firefox takes no answer while its window is not in front: one is given until the question is gone.
    await waitFor('the question about access', async () => {
      const isAsked = await this.#marionette.inBrowser(() => {
        const windows = [...Services.wm.getEnumerator('navigator:browser')] as Internal[];
        const asked = windows
          .map(({ PopupNotifications }) => PopupNotifications?.panel?.firstElementChild)
          .find((one) => one?.id === 'addon-webext-permissions-notification');
        asked?.button.click();
        return Boolean(asked);
      });
      wasAsked ||= isAsked;
      return wasAsked && !isAsked;
    });
  }

  badge(): Promise<string> {
    return this.#marionette.inBrowser((addonId) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(addonId);
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      return (action.action.getProperty(null, 'badgeText') ?? '') as string;
    }, this.#addonId);
  }

  noticeCount(): Promise<number> {
    return countNotices(this.#marionette);
  }

  takeNotice(): Promise<void> {
    return clickNotice(this.#marionette);
  }

  async stopTheWorker(): Promise<void> {
    await this.#marionette.inBrowser(async (addonId) => {
      const { extension } = WebExtensionPolicy.getByID(addonId);
      // A page that has just been closed may have sent something that wakes the next one at once.
      for (let time = 0; time < 3 && extension.backgroundState !== 'stopped'; time += 1)
        // Nor does it stay for a message that waits for its answer: these are what a stopped worker leaves behind.
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      if (extension.backgroundState !== 'stopped')
        throw new Error(`The background is ${extension.backgroundState}.`);
    }, this.#addonId);
  }

  inBackground(expression: string): Promise<void> {
    return inBackground(this.#marionette, this.#addonId, expression);
  }

  async heapBytes(): Promise<null> {
    return null;
  }

  async #url(address: string): Promise<string> {
    if (address.includes(':')) return address;
    const host = await this.#marionette.inBrowser(
      (addonId) => WebExtensionPolicy.getByID(addonId).mozExtensionHostname as string,
      this.#addonId,
    );
    return `moz-extension://${host}/${address}`;
  }
}
