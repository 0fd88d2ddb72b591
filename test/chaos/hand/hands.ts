import type { Page } from '../../support/browser';
import { inPage } from '../../support/in-page';
import { type Hand, type Look, takeHand } from './in-page';
import type { Press } from './presses';

declare const window: { hand: Hand } & typeof globalThis;

/** How long a person looks for a button. */
const PRESS_MS = 5000;
/** Firefox's driver waits no longer than 15 seconds for anything in a page. */
const GLANCE_MS = 10_000;

/** Somebody's hands on one page: quicker than Person's, and only for what a run does again and again. */
export class Hands {
  readonly page: Page;

  private constructor(page: Page) {
    this.page = page;
  }

  static async on(page: Page): Promise<Hands> {
    await inPage(page, takeHand);
    return new Hands(page);
  }

  /** @returns null, or what could not be pressed */
  press(presses: Press[], limitMs = PRESS_MS): Promise<string | null> {
    return inPage(this.page, (all, limit) => window.hand.press(all, limit), presses, limitMs);
  }

  has(press: Press, limitMs: number): Promise<boolean> {
    return inPage(this.page, (one, limit) => window.hand.has(one, limit), press, limitMs);
  }

  look(): Promise<Look> {
    return inPage(this.page, () => window.hand.look());
  }

  /** Once what was pressed for has come to an end; null when that takes longer. */
  async ending(limitMs: number): Promise<Look | null> {
    for (let leftMs = limitMs; leftMs > 0; leftMs -= GLANCE_MS) {
      const seen = await inPage(this.page, (ms) => window.hand.ending(ms), Math.min(leftMs, GLANCE_MS));
      if (seen) return seen;
    }
    return null;
  }

  /** Once what was pressed for has led to other photos, or away from the lock. */
  async leaves(): Promise<void> {
    await inPage(this.page, (ms) => window.hand.leaves(ms), GLANCE_MS);
  }

  /** Once the page shows something, and nothing is under way. */
  atRest(limitMs: number): Promise<Look | null> {
    return inPage(this.page, (ms) => window.hand.atRest(ms), limitMs);
  }
}
