import { writeFileSync } from 'node:fs';
import type { Key, Page, Point, Size, Wishes } from '../browser';
import { waitFor } from '../wait-for';
import { giveSize, grant } from './appearance';
import { CODE_POINT, keyTo } from './keys';
import type { Marionette } from './marionette';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
type Internal = any;
declare const BrowsingContext: Internal;

/**
 * A tab or popup of Firefox.
 *
 * WebDriver's commands know tabs only. The actor that they use inside a page (`MarionetteCommands`) lives in popups
 * too, so both are spoken to through it. Its clicks and keys are trusted events that count as the person's.
 */
export class FirefoxPage implements Page {
  readonly #marionette: Marionette;
  /** Stays the same when the page goes elsewhere. */
  readonly #browserId: number;

  private constructor(marionette: Marionette, browserId: number) {
    this.#marionette = marionette;
    this.#browserId = browserId;
  }

  /** Once its document is there. */
  static async of(marionette: Marionette, browserId: number): Promise<FirefoxPage> {
    const page = new FirefoxPage(marionette, browserId);
    const ready = "document.readyState !== 'loading' && location.href !== 'about:blank'";
    await waitFor('the page to load', () => page.evaluate(ready) as Promise<boolean>);
    return page;
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = await this.#actor<{ value: unknown; error?: string }>('executeScript', [
      `const done = arguments[arguments.length - 1];
       Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }));`,
      [],
      { async: true, timeout: 15_000, sandboxName: null },
    ]);
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  async click(x: number, y: number, pressed: 'left' | 'right' = 'left'): Promise<void> {
    const [button, bit] = pressed === 'left' ? [0, 1] : [2, 2];
    // The hardware's right button sends the last one by itself; made by hand, it must be sent.
    const menu = pressed === 'left' ? [] : ['contextmenu'];
    for (const type of ['mousemove', 'mousedown', 'mouseup', ...menu]) {
      const eventData = { type, button, buttons: type === 'mousedown' ? bit : 0, clickCount: 1 };
      await this.#actor('dispatchEvent', ['synthesizeMouseAtPoint', { x, y, eventData }]);
    }
  }

  async drag(from: Point, to: Point): Promise<void> {
    const halfway = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    const way: [string, Point][] = [
      ['mousemove', from],
      ['mousedown', from],
      ['mousemove', halfway],
      ['mousemove', to],
      ['mouseup', to],
    ];
    let buttons = 0;
    for (const [type, { x, y }] of way) {
      if (type !== 'mousemove') buttons = type === 'mousedown' ? 1 : 0;
      const eventData = { type, button: 0, buttons, clickCount: 1 };
      await this.#actor('dispatchEvent', ['synthesizeMouseAtPoint', { x, y, eventData }]);
    }
  }

  async turnWheel({ x, y }: Point, pixels: number): Promise<void> {
    const eventData = { deltaX: 0, deltaY: pixels, deltaZ: 0 };
    await this.#actor('dispatchEvent', ['synthesizeWheelAtPoint', { x, y, eventData }]);
  }

  async pinch({ x, y }: Point, fromPixels: number, toPixels: number): Promise<void> {
    const fingers = (type: string, apart: number) =>
      this.#actor('dispatchEvent', [
        'synthesizeMultiTouch',
        {
          eventData: {
            type,
            id: [0, 1],
            x: [x - apart / 2, x + apart / 2],
            y: [y, y],
            rx: [1, 1],
            ry: [1, 1],
            angle: [0, 0],
            force: [1, 1],
            tiltx: [0, 0],
            tilty: [0, 0],
            twist: [0, 0],
          },
        },
      ]);
    await fingers('touchstart', fromPixels);
    await fingers('touchmove', toPixels);
    await fingers('touchend', toPixels);
  }

  async press(key: Key): Promise<void> {
    await this.#key(CODE_POINT[key]);
  }

  async type(text: string): Promise<void> {
    for (const character of text) await this.#key(character);
  }

  async prefers(wishes: Wishes): Promise<void> {
    await this.#marionette.inBrowser(grant, this.#browserId, wishes);
  }

  async resize(size: Size | null): Promise<void> {
    await this.#marionette.inBrowser(giveSize, this.#browserId, size);
    const isSo = size ? `innerWidth === ${size.width} && innerHeight === ${size.height}` : 'true';
    await waitFor('the page to have its size', () => this.evaluate(isSo) as Promise<boolean>);
  }

  async outline(): Promise<string> {
    throw new Error(
      'Firefox has no way to read what it tells screen readers: tell the story in Chromium only.',
    );
  }

  async shot(file: string): Promise<void> {
    const dataUrl = await this.#marionette.inBrowser(async (id) => {
      const context = BrowsingContext.getCurrentTopByBrowserId(id);
      const picture = await context.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    }, this.#browserId);
    writeFileSync(file, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
  }

  async isOpen(): Promise<boolean> {
    if (this.#marionette.hasEnded) return false;
    return await this.#marionette.inBrowser(
      (id) => Boolean(BrowsingContext.getCurrentTopByBrowserId(id)?.currentWindowGlobal),
      this.#browserId,
    );
  }

  async close(): Promise<void> {
    await this.#marionette.inBrowser((id) => {
      const shown = BrowsingContext.getCurrentTopByBrowserId(id)?.embedderElement;
      // Of the window that it is in: some pages open one of their own.
      const tabs = shown?.ownerDocument.defaultView.gBrowser;
      const tab = tabs?.getTabForBrowser(shown);
      if (tab) tabs.removeTab(tab);
      else shown?.closest('panel').hidePopup();
    }, this.#browserId);
  }

  async #key(value: string): Promise<void> {
    const eventData = await this.#marionette.inBrowser(keyTo, this.#browserId, value);
    await this.#actor('dispatchEvent', ['synthesizeKeyDown', { eventData }]);
    await this.#actor('dispatchEvent', ['synthesizeKeyUp', { eventData }]).catch(async (error: unknown) => {
      // A key that closes the page, such as a popup that leads elsewhere, does so before it is let go.
      if (await this.isOpen()) throw error;
    });
  }

  #actor<T>(method: string, args: unknown[]): Promise<T> {
    return this.#marionette.inBrowser(
      (id, name, given) => {
        const context = BrowsingContext.getCurrentTopByBrowserId(id);
        if (!context?.currentWindowGlobal) throw new Error('The page was closed.');
        return context.currentWindowGlobal.getActor('MarionetteCommands')[name](...given);
      },
      this.#browserId,
      method,
      args,
    );
  }
}
