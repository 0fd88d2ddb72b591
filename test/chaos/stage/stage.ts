import { join } from 'node:path';
import { browserPath } from '../../../scripts/browsers/browser-path';
import type { BrowserName, Page } from '../../support/browser';
import { LastingBrowser } from '../../support/lasting-browser';
import { Person } from '../../support/person/person';
import { DCS, EXTENSION } from '../../support/stories/build-for-stories';
import { portOf, signedInProfile } from '../../support/stories/signed-in';
import { startWire, type Wire } from '../../support/wire';
import { createWorld } from '../../telegram/create-world';
import { startTelegram, type Telegram } from '../../telegram/server';
import type { Account } from '../../telegram/world/profile';
import { Ledger } from './ledger';
import { addCharles } from './people';

/** All that a run is played on: a browser with a person who is signed in, and a Telegram of its own. */
export interface Stage {
  browser: LastingBrowser;
  telegram: Telegram;
  wire: Wire;
  ledger: Ledger;
  /** Who can be signed in, the first of them from the beginning. */
  people: Account[];
  /** What the person presses in; null when all of ours is closed. */
  page: Page | null;
  /** Where a new photo is cropped, while that is open. */
  cropPage: Page | null;
  /** For what takes more than a few presses. */
  personOf(account: Account): Person;
  closeCropPage(): Promise<void>;
  /** What the extension has written to its console since this was last asked. */
  newLog(): Promise<string>;
  stop(): Promise<void>;
}

export async function startStage(name: BrowserName, seed: number): Promise<Stage> {
  const ledger = new Ledger();
  const world = createWorld();
  const telegram = await startTelegram({ world, dcs: DCS, methods: ledger.methods, faultSeed: `${seed}` });
  const wire = await startWire(portOf(telegram));
  const options = {
    executable: browserPath(name),
    extension: join(EXTENSION, name),
    headed: false,
    proxyPort: wire.port,
    screen: null,
  };
  const browser = await LastingBrowser.launch(name, options, signedInProfile(name, world));
  const stage: Stage = {
    ...{ browser, telegram, wire, ledger },
    ...{ page: null, cropPage: null },
    people: [world.me, addCharles(world)],
    personOf: (account) => new Person(browser, account),
    closeCropPage: async () => {
      // It may have gone with its browser.
      await stage.cropPage?.close().catch(() => {});
      stage.cropPage = null;
    },
    newLog: newLogOf(browser),
    stop: async () => {
      await browser.close();
      await wire.stop();
      await telegram.stop();
    },
  };
  return stage;
}

function newLogOf(browser: LastingBrowser): () => Promise<string> {
  let lengthBefore = 0;
  return async () => {
    const log = await browser.log();
    // A browser that was started again begins a new one.
    const fresh = log.slice(log.length < lengthBefore ? 0 : lengthBefore);
    lengthBefore = log.length;
    return fresh;
  };
}
