import type { Browser, Key, Page } from '../browser';
import { waitFor } from '../wait-for';
import type { Name, Seen } from './eyes';
import { describePage, find, focused, reach, shownText, singleSpaced } from './look';

/** More than any page of ours has. */
const MOST_TAB_STOPS = 30;

/**
 * Somebody at a browser: looks at one page at a time and finds things by what they are and what they are called.
 *
 * Each verb waits for what it needs, and when that does not come, fails with what the page shows instead.
 */
export class Visitor {
  protected readonly browser: Browser;
  #page: Page | undefined;

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** What is in front of the person. */
  get page(): Page {
    if (!this.#page) throw new Error('The person has not opened anything yet.');
    return this.#page;
  }

  protected set page(page: Page) {
    this.#page = page;
  }

  /** @param address of a page of the extension, or of any other */
  async opens(address: string): Promise<void> {
    this.page = await this.browser.openTab(address);
  }

  /** Looks at a tab that was opened by the extension. */
  async turnsTo(address: string): Promise<void> {
    this.page = await this.browser.tabWith(address);
  }

  /** Into the field with this label, in place of what stood there. */
  async types(text: string, label: string): Promise<void> {
    const field = await this.#reaches(['textbox', 'searchbox'], label);
    await this.page.click(field.x, field.y);
    // As Ctrl+A does, which is another key on each system.
    await this.page.evaluate('document.activeElement.select()');
    await this.page.type(text);
  }

  /** A button or a link with this name; one that waits for something is waited for. */
  async presses(name: Name, { seconds }: { seconds?: number } = {}): Promise<void> {
    const { x, y } = await this.#reaches(['button', 'link'], name, seconds);
    await this.page.click(x, y);
  }

  /** A button that is there and cannot be pressed. */
  async findsWaiting(name: Name): Promise<void> {
    const called = typeof name === 'string' ? name : name.pattern;
    await this.waits(`a button “${called}” that waits`, async () => {
      const [button] = await find(this.page, ['button'], name);
      return button?.isDisabled;
    });
  }

  /** One of several choices of which only one holds. */
  async chooses(name: Name): Promise<void> {
    const { x, y } = await this.#reaches(['radio'], name);
    await this.page.click(x, y);
  }

  /** A box that is ticked or not. */
  async ticks(name: Name): Promise<void> {
    const { x, y } = await this.#reaches(['checkbox'], name);
    await this.page.click(x, y);
  }

  async pressesKey(key: Key): Promise<void> {
    await this.page.press(key);
  }

  /** Keys that mean a letter or a digit, one after the other, wherever the focus is. */
  async pressesKeysOf(text: string): Promise<void> {
    await this.page.type(text);
  }

  /** Presses Tab until what has this name has the focus; each stop on the way shows that it has it. */
  async goesByTabTo(name: RegExp): Promise<void> {
    for (let stop = 0; stop < MOST_TAB_STOPS; stop += 1) {
      await this.page.press('Tab');
      const at = await focused(this.page);
      if (at && !at.isMarked) throw new Error(`Nobody sees that the focus is at ${at.role} “${at.name}”.`);
      if (name.test(at?.name ?? '')) return;
    }
    throw new Error(`${MOST_TAB_STOPS} times Tab did not lead to ${name}.\n${await describePage(this.page)}`);
  }

  async isAt(name: RegExp): Promise<void> {
    await this.waits(`the focus on ${name}`, async () => name.test((await focused(this.page))?.name ?? ''));
  }

  async sees(text: string, { seconds }: { seconds?: number } = {}): Promise<void> {
    await this.waits(`“${text}”`, async () => await this.#shows(text), seconds);
  }

  /** Once it has gone: things may take their time to go. */
  async seesNo(text: string, { seconds }: { seconds?: number } = {}): Promise<void> {
    await this.waits(`“${text}” to go`, async () => !(await this.#shows(text)), seconds);
  }

  async #shows(text: string): Promise<boolean> {
    return (await shownText(this.page)).includes(singleSpaced(text));
  }

  /** What is in a field, as the person typed it. */
  async seesInField(label: string, text: string): Promise<void> {
    await this.#reaches(['textbox', 'searchbox'], label);
    await this.waits(`“${text}” in the field “${label}”`, async () => {
      return (await find(this.page, ['textbox', 'searchbox'], label))[0]?.value === text;
    });
  }

  /** Waits until it can be pressed: it is there, at rest, enabled and not covered. */
  async #reaches(roles: string[], name: Name, seconds?: number): Promise<Seen> {
    const called = typeof name === 'string' ? name : name.pattern;
    return await this.waits(
      `a ${roles.join(' or ')} “${called}”`,
      async () => {
        const seen = await reach(this.page, roles, name);
        if (seen?.isDisabled) throw new Error('It is disabled.');
        if (seen?.isInView === false)
          throw new Error('It is out of view, and scrolling does not bring it in.');
        if (seen?.coveredBy) throw new Error(`It is covered by ${seen.coveredBy}`);
        return seen;
      },
      seconds,
    );
  }

  /** @param what names it for the message when it does not come */
  protected async waits<T>(
    what: string,
    look: () => Promise<T | undefined | null | false>,
    seconds?: number,
  ): Promise<T> {
    return await waitFor(what, look, {
      ...(seconds === undefined ? {} : { seconds }),
      onTimeout: () => describePage(this.page),
    });
  }
}
