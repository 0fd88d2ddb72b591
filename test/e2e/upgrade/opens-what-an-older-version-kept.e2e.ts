import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Page } from '../../support/browser';
import { inDatabase } from '../../support/in-database';
import { EXTENSION } from '../../support/stories/build-for-stories';
import { type Cast, story } from '../../support/stories/story';
import { buildOlder, install, setVersion } from '../../support/upgrade/build-older';
import { waitFor } from '../../support/wait-for';
import { adds, GRACE, sessionsOf, signsInAs } from '../accounts/people';

/** Whose profiles must open: each release by the commit of its tag, and what people tried before the first. */
const OLDER = [
  {
    version: 'before the first release',
    commit: '440a78eba5b17a920510f50b7c76a8ddfdc87281',
    greets: false,
  },
  { version: 'v0.1.0', commit: '225431cad5d98f0bf35a9fff1d3600206dd5dce3', greets: true },
];
const SET = 'photos.updateProfilePhoto';

/** Where the extension is in a browser's eyes, whichever version it is. */
const placeFor = (name: string) => join(EXTENSION, '..', 'upgraded', name);

for (const { version, commit, greets } of OLDER) {
  const folder = buildOlder(commit, join(EXTENSION, 'endpoint.json'));
  if (folder === null)
    test.skip(`an update from ${version} loses nothing: without the history there is nothing to build`);
  else tellFrom(folder, { version, greets });
}

function tellFrom(folder: string, { version, greets }: { version: string; greets: boolean }): void {
  const what = 'loses nothing, and an older version that comes after it says what to do';
  const tellIt = async (cast: Cast) => {
    if (greets) await closesTheWelcome(cast);
    await tell(cast);
  };
  story(`an update from ${version} ${what}`, tellIt, {
    // Browsers update what is there for good.
    isGreeted: true,
    extension: (name) => {
      install(join(folder, name), placeFor(name));
      // To a browser an update is another version; until the next release, ours still has the number of the last.
      setVersion(placeFor(name), '0.0.9');
      return placeFor(name);
    },
  });
}

async function closesTheWelcome({ person }: Cast): Promise<void> {
  await person.turnsTo('sign-in/index.html#welcome');
  await person.closesTheTab();
}

async function tell(cast: Cast): Promise<void> {
  const { person, browser, telegram, wire } = cast;
  adds(telegram.world, GRACE);
  await person.signsIn();
  await signsInAs(GRACE, cast);
  await person.opens('options/index.html');
  await person.ticks({ pattern: '^Set a picture from the web at once' });
  await person.opensThePopup();
  await person.seesPhotos(2);
  await switchesTo(cast, { from: 'Grace Hopper', to: 'Ada Lovelace' });
  await person.seesPhotos(24);
  telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'no-answer' } });
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
  await waitFor('the server to get the command', async () => telegram.trace.count(SET) === 1);

  await browser.restart({
    meanwhile: () => install(join(EXTENSION, browser.name), placeFor(browser.name)),
  });
  await person.opensThePopup();
  await person.sees('Photo set.');
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  expect(telegram.world.me.photos).toHaveLength(24);
  // For Chromium one that it was told to load is installed anew at each start, so that there are no updates.
  if (browser.name === 'firefox') await readsTheNews(cast);
  expect(sessionsOf(telegram.world, GRACE.phone)).toBe(1);
  // Telegram can't say a word: what is seen of her was kept.
  wire.cut();
  await switchesTo(cast, { from: 'Ada Lovelace', to: 'Grace Hopper' });
  await person.seesPhotos(2);
  await person.opens('options/index.html');
  await isTicked(person.page);

  await raisesTheFormat(person.page);
  await browser.restart();
  await person.opensThePopup();
  await person.sees('Update Userpic, then try again.');
  await person.presses('Forget everything');
  await person.sees('If you can’t update');
  await person.presses('Forget everything');
  await person.sees('Sign in to Telegram to see every photo you ever had');
}

async function readsTheNews({ person }: Cast): Promise<void> {
  await person.sees('New: jump to any year');
  await person.presses('Close');
  await person.seesNo('New: jump to any year');
}

async function switchesTo({ person }: Cast, { from, to }: { from: string; to: string }): Promise<void> {
  await person.presses(from);
  await person.presses({ pattern: `^${to}` });
}

async function isTicked(page: Page): Promise<void> {
  await waitFor('the tick', () => page.evaluate("document.querySelector('[type=checkbox]')?.checked"));
}

/** As a version from the future would leave it. */
function raisesTheFormat(page: Page): Promise<void> {
  return inDatabase(page, async (resultOf) => {
    const database = await resultOf(indexedDB.open('userpic'));
    const records = database.transaction('records', 'readwrite').objectStore('records');
    await resultOf(records.put({ ...(await resultOf(records.get('key'))), format: 1000 }, 'key'));
    database.close();
  });
}
