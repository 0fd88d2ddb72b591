import { writeFileSync } from 'node:fs';
import { type CDPSession, ProtocolError, type Page as PuppeteerPage } from 'puppeteer-core';
import type { Key, Page, Point, Size, Wishes } from '../browser';
import { outlineOf } from './accessibility-tree';

/** A tab or popup of Chromium. Clicks and keys go the way of the hardware's (`Input.dispatchMouseEvent`). */
export class ChromiumPage implements Page {
  readonly #page: PuppeteerPage;
  #devTools: Promise<CDPSession> | undefined;

  private constructor(page: PuppeteerPage) {
    this.#page = page;
  }

  /** Once its document is there. */
  static async of(page: PuppeteerPage): Promise<ChromiumPage> {
    await page.waitForFunction(() => document.readyState !== 'loading');
    return new ChromiumPage(page);
  }

  async evaluate(expression: string): Promise<unknown> {
    return await this.#page.evaluate(expression);
  }

  async click(x: number, y: number, button: 'left' | 'right' = 'left'): Promise<void> {
    await this.#page.evaluate(untilPainted).catch(unlessClosed);
    await this.#page.mouse.click(x, y, { button }).catch(unlessClosed);
  }

  async drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
  }

  async turnWheel({ x, y }: Point, pixels: number): Promise<void> {
    await this.#page.mouse.move(x, y);
    await this.#page.mouse.wheel({ deltaY: pixels });
  }

  async pinch({ x, y }: Point, fromPixels: number, toPixels: number): Promise<void> {
    const { touchscreen } = this.#page;
    const left = await touchscreen.touchStart(x - fromPixels / 2, y);
    const right = await touchscreen.touchStart(x + fromPixels / 2, y);
    await left.move(x - toPixels / 2, y);
    await right.move(x + toPixels / 2, y);
    await left.end();
    await right.end();
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key).catch(unlessClosed);
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
  }

  async prefers({ colours, forcedColours, lessMotion }: Wishes): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: colours ?? '' },
      { name: 'forced-colors', value: forcedColours ? 'active' : '' },
      { name: 'prefers-reduced-motion', value: lessMotion ? 'reduce' : '' },
    ];
    await (await this.#session()).send('Emulation.setEmulatedMedia', { features });
  }

  async resize(size: Size | null): Promise<void> {
    const session = await this.#session();
    if (!size) return void (await session.send('Emulation.clearDeviceMetricsOverride'));
    const metrics = { ...size, deviceScaleFactor: 0, mobile: false };
    await session.send('Emulation.setDeviceMetricsOverride', metrics);
  }

  async outline(): Promise<string> {
    const session = await this.#session();
    return outlineOf((await session.send('Accessibility.getFullAXTree')).nodes);
  }

  async shot(file: string): Promise<void> {
    writeFileSync(file, await this.#page.screenshot());
  }

  async bringToFront(): Promise<void> {
    await this.#page.bringToFront();
  }

  async isOpen(): Promise<boolean> {
    return !this.#page.isClosed();
  }

  async close(): Promise<void> {
    if (this.#page.isClosed()) return;
    await this.#page.close().catch((error) => {
      // It has just gone by itself, as popups do.
      if (!/No target with given id/.test(String(error))) throw error;
    });
  }

  /** What is emulated ends with the session that asked for it. */
  #session(): Promise<CDPSession> {
    this.#devTools ??= this.#page.createCDPSession();
    return this.#devTools;
  }
}

/** Chromium drops what is pressed on a page before its first frame is on the screen: nobody has seen there what to press. */
function untilPainted(): Promise<void> | null {
  if (performance.getEntriesByType('paint').length > 0) return null;
  return new Promise((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    // A page that paints nothing has no such moment.
    setTimeout(resolve, 1000);
  });
}

/** What a click or a key closes, such as a popup that leads elsewhere, may be gone before it confirms that. */
function unlessClosed(error: unknown): void {
  if (!(error instanceof ProtocolError && error.name === 'TargetCloseError')) throw error;
}
