import { expect } from 'vitest';
import type { Page } from '../../support/browser';
import { inDatabase } from '../../support/in-database';
import { sealedRecords } from '../../support/person/sealed-records';
import { openWithKeysOnDisk } from '../../support/profile/key-search';
import { piecesOf, searchProfile } from '../../support/profile/profile-search';
import { type Cast, story } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

/** Written in the clear by the story itself: a search that does not find it could find nothing. */
const CANARY = 'canary-8d1f0c6b7e';

/** Longer than Telegram's five digits, which are somewhere in any profile by chance. */
const CODE = '730194825613';

story('without a passcode, the disk holds no key, code or password in the clear', async (cast) => {
  const { person, browser } = cast;
  await signsInAndLooks(cast);
  await keepsInTheClear(person.page, CANARY);

  const records = await sealedRecords(person.page);
  let found: string[] = [];
  let control: string[] = [];
  let opened: Buffer[] = [];
  await browser.restart({
    meanwhile: () => {
      found = searchProfile(browser.profileFolder, secretsOf(cast));
      control = searchProfile(browser.profileFolder, { CANARY });
      ({ opened } = openWithKeysOnDisk(browser.profileFolder, records));
    },
  });
  expect(control).not.toEqual([]);
  expect(found).toEqual([]);
  // Not in the clear, and yet there: options and docs/security.md say so, and recommend a passcode.
  expect(authKeysIn(opened, cast)).toBeGreaterThan(0);

  await person.opensThePopup();
  await person.seesPhotos(24);
});

story('with a passcode from the start, the disk does not even tell whose photos they are', async (cast) => {
  const { person, browser, telegram } = cast;
  await setsAPasscode(cast);
  await signsInAndLooks(cast);
  await keepsInTheClear(person.page, CANARY);

  const { me } = telegram.world;
  const aboutThem = {
    name: `${me.firstName} ${me.lastName}`,
    'last name': me.lastName,
    phone: me.phone,
    'account id': String(me.id),
    ...Object.fromEntries(me.photos.map(({ id }, at) => [`id of photo ${at + 1}`, String(id)])),
  };
  const records = await sealedRecords(person.page);
  let found: string[] = [];
  let control: string[] = [];
  let tried = 0;
  let opened: Buffer[] = [];
  await browser.restart({
    meanwhile: () => {
      ({ tried, opened } = openWithKeysOnDisk(browser.profileFolder, records));
      const wanted = { ...secretsOf(cast), ...aboutThem, passcode: PASSCODE };
      found = searchProfile(browser.profileFolder, wanted);
      control = searchProfile(browser.profileFolder, { CANARY });
    },
  });
  expect(control).not.toEqual([]);
  expect(found).toEqual([]);
  // Every key that is anywhere in the profile was tried; the story above shows that this finds one that opens.
  expect(tried).toBeGreaterThan(10_000);
  expect(opened).toEqual([]);
});

/** How many of the keys that the server knows are in what was opened. */
function authKeysIn(opened: Buffer[], { telegram }: Cast): number {
  const keys = [...telegram.world.keys.values()].map(({ key }) => key.toString('base64'));
  return keys.filter((key) => opened.some((text) => text.includes(key))).length;
}

async function signsInAndLooks({ person, telegram }: Cast): Promise<void> {
  Object.assign(telegram.world.me, { code: CODE });
  await person.signsIn();
  await person.opensThePopup();
  await person.seesPhotos(24);
}

function secretsOf({ telegram }: Cast): Record<string, string | Buffer> {
  const keys = [...telegram.world.keys.values()].map(({ key }) => key);
  expect(keys.length).toBeGreaterThan(0);
  return {
    ...Object.assign({}, ...keys.map((key, at) => piecesOf(`auth key ${at + 1}`, key))),
    code: CODE,
    'two-step password': telegram.world.me.password?.text ?? '',
  };
}

/** In the extension's own storage, where it keeps everything. */
function keepsInTheClear(page: Page, text: string): Promise<void> {
  return inDatabase(
    page,
    async (resultOf, value) => {
      const opening = indexedDB.open('canary');
      opening.onupgradeneeded = () => opening.result.createObjectStore('values');
      const writing = (await resultOf(opening)).transaction('values', 'readwrite');
      await resultOf(writing.objectStore('values').put(value, 'key'));
    },
    text,
  );
}
