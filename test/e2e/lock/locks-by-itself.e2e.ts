import { expect } from 'vitest';
import type { Page } from '../../support/browser';
import { inPage } from '../../support/in-page';
import { storedRecords } from '../../support/person/stored-records';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';
import { PASSCODE, setsAPasscode } from './passcode';

declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number }>;
    create(name: string, when: { when: number }): Promise<void>;
  };
};

signedInStory('it locks by itself after the chosen time without use, on every page', async (cast) => {
  const { person } = cast;
  await setsAPasscode(cast);
  await person.chooses('1 minute');
  await waitFor('the alarm to be a minute away', async () => (await secondsToLock(person.page)) <= 60);

  await person.opens('popup/index.html');
  await person.seesPhotos(24);
  expect(await secondsToLock(person.page)).toBeGreaterThan(50);
  await theTimeIsOver(person.page);
  await person.sees('Locked');
  await person.seesNo('Ada');
  await expectNothingInMemory(cast);
  await person.turnsTo('options/index.html');
  await person.sees('Locked');

  await person.types(PASSCODE, 'Passcode');
  await person.presses('Unlock');
  await person.sees('Signed in as Ada Lovelace');
});

signedInStory('“Lock now” closes the connection and leaves nothing in memory', async (cast) => {
  const { person, browser, telegram } = cast;
  await setsAPasscode(cast);
  await person.opens('popup/index.html');
  await person.seesPhotos(24);

  await person.turnsTo('options/index.html');
  await person.presses('Lock now');
  await person.sees('Locked');
  await waitFor(
    'the connection to close',
    async () => telegram.trace.count('connected') === telegram.trace.count('closed'),
    { seconds: 3 },
  );
  await expectNothingInMemory(cast);

  // The lock screen needs nobody, so most of the time its “Unlock” is what wakes the worker.
  await browser.stopTheWorker();
  await person.types(PASSCODE, 'Passcode');
  await person.presses('Unlock');
  await person.sees('Signed in as Ada Lovelace');
  await person.seesNo('Locked', { seconds: 1 });
  await person.opens('popup/index.html');
  await person.seesPhotos(24);
});

function secondsToLock(page: Page): Promise<number> {
  return inPage(page, async () => ((await chrome.alarms.get('lock')).scheduledTime - Date.now()) / 1000);
}

/** The alarm comes at once, instead of in a minute. */
function theTimeIsOver(page: Page): Promise<void> {
  return inPage(page, () => chrome.alarms.create('lock', { when: Date.now() }));
}

async function expectNothingInMemory({ person }: Cast): Promise<void> {
  await waitFor('storage.session to be empty', async () => {
    const records = await storedRecords(person.page);
    return !records.some((name) => name.startsWith('session/'));
  });
}
