import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { browserPath } from '../../../scripts/browsers/browser-path';
import { createWorld } from '../../telegram/create-world';
import { startTelegram, type Telegram } from '../../telegram/server';
import type { World } from '../../telegram/world';
import type { BrowserName } from '../browser';
import { LastingBrowser } from '../lasting-browser';
import { Person } from '../person/person';
import type { Profile } from '../profile/profile';
import { startScreen } from '../screen/screen';
import { startWire, type Wire } from '../wire';
import { DCS, EXTENSION } from './build-for-stories';
import { portOf, signedInProfile } from './signed-in';
import { wantedBrowsers } from './wanted-browsers';
import { warmProfile } from './warm-profile';

/** Who and what appears in a story. */
export interface Cast {
  person: Person;
  browser: LastingBrowser;
  /** A Telegram of this story's own, with the demo account in a fresh world. */
  telegram: Telegram;
  /** Between the two. */
  wire: Wire;
}

const FAILURES = join(import.meta.dirname, '../../../out/e2e/failures');

interface Options {
  /** The browser's own menus and questions appear: Chromium shows those on a screen only. */
  needsMenus?: true;
  /** What the story is about can be seen in this browser alone. */
  only?: BrowserName;
  /** The system shows everything twice as large. */
  isTwiceAsLarge?: true;
  /** The page that opens after the installation stays; in Firefox the extension is there for good. */
  isGreeted?: true;
  /** The folder of another build of the extension to begin with. */
  extension?: (name: BrowserName) => string;
}

type Tell = (cast: Cast) => Promise<void>;

/**
 * Tells a story once in each browser that is wanted, each time with a server and a browser profile of its own, in
 * which the extension was just installed.
 */
export function story(sentence: string, tell: Tell, options: Options = {}): void {
  tellInEach(sentence, { tell, options, profileFor: warmProfile });
}

/** The same of somebody who has signed in before, and has just started the browser. */
export function signedInStory(sentence: string, tell: Tell, options: Options = {}): void {
  tellInEach(sentence, { tell, options, profileFor: signedInProfile });
}

interface Telling {
  tell: Tell;
  options: Options;
  profileFor: (name: BrowserName, world: World) => Profile;
}

function tellInEach(sentence: string, { tell, options, profileFor }: Telling): void {
  const browsers = wantedBrowsers().filter((name) => !options.only || name === options.only);
  // A file without a test would be a mistake, to vitest.
  if (browsers.length === 0) test.skip(sentence);
  test.for(browsers)(`${sentence} (%s)`, async (name, { onTestFinished }) => {
    const telegram = await startTelegram({ world: createWorld(), dcs: DCS });
    onTestFinished(telegram.stop);
    const wire = await startWire(portOf(telegram));
    onTestFinished(wire.stop);
    const screen = options.needsMenus && name === 'chromium' ? await startScreen() : null;
    onTestFinished(() => screen?.stop());
    const launch = {
      executable: browserPath(name),
      extension: options.extension?.(name) ?? join(EXTENSION, name),
      headed: false,
      proxyPort: wire.port,
      screen,
      isGreeted: options.isGreeted ?? false,
      isTwiceAsLarge: options.isTwiceAsLarge ?? false,
    };
    const browser = await LastingBrowser.launch(name, launch, profileFor(name, telegram.world));
    onTestFinished(() => browser.close());
    const person = new Person(browser, telegram.world.me);
    try {
      await tell({ person, browser, telegram, wire });
      // What never struck was not withstood.
      expect(telegram.idleFaults(), 'the faults that never struck').toEqual([]);
    } catch (error) {
      await showWhatWas(`${sentence} (${name})`, { person, browser, telegram });
      throw error;
    }
  });
}

/** For a story that failed: a picture of the page, what the extension wrote, what the server heard and said. */
async function showWhatWas(title: string, { person, browser, telegram }: Omit<Cast, 'wire'>): Promise<void> {
  console.error(`${title}: what the server heard and said\n${telegram.trace.text()}`);
  mkdirSync(FAILURES, { recursive: true });
  const file = join(FAILURES, `${title.replaceAll(/[^\p{L}\d]+/gu, '-')}.png`);
  try {
    console.error(`What the extension wrote\n${await browser.log()}`);
    await person.page.shot(file);
    console.error(`The page: ${file}`);
  } catch (error) {
    // The failure of the story is the one that counts.
    console.error(`The page could not be drawn: ${error}`);
  }
}
