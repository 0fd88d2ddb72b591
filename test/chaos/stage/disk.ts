import type { Browser, Page } from '../../support/browser';
import { inPage } from '../../support/in-page';

/** More than anybody here ever keeps, and a piece that is too large for that. */
const ROOM_BYTES = 16 * 2 ** 20;
const TOO_MUCH_BYTES = 17 * 2 ** 20;

/**
 * A disk of Chromium's that can become full. What it knows of the room that is left, it believes for half a minute, and
 * looks again only when that would be too little (content/browser/indexed_db/instance/bucket_context.cc,
 * CheckCanUseDiskSpace): what it saw as it started has to be forgotten first.
 */
export class Disk {
  readonly #browser: Browser;
  #readyAtMs = Number.POSITIVE_INFINITY;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** To be said whenever the browser has started. */
  async begin(): Promise<void> {
    if (this.#browser.name === 'firefox') return;
    await this.#browser.limitStorage(ROOM_BYTES);
    this.#readyAtMs = performance.now() + 31_000;
  }

  get canBeFull(): boolean {
    return performance.now() > this.#readyAtMs;
  }

  /** From now on what is written is refused, unless the page goes before it could be asked. */
  async fill(page: Page): Promise<void> {
    await this.#browser.limitStorage(1);
    const wasRefused = await inPage(page, askForTooMuch, TOO_MUCH_BYTES).catch(() => null);
    if (wasRefused === false) throw new Error('The disk did not become full.');
  }

  async free(): Promise<void> {
    await this.#browser.limitStorage(ROOM_BYTES);
  }
}

function askForTooMuch(bytes: number): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('too-much');
    opening.onerror = () => resolve(true);
    opening.onupgradeneeded = () => opening.result.createObjectStore('all');
    opening.onsuccess = () => {
      const work = opening.result.transaction('all', 'readwrite');
      work.objectStore('all').put(new Uint8Array(bytes), 'it');
      work.onabort = () => resolve(true);
      work.oncomplete = () => resolve(false);
    };
  });
}
