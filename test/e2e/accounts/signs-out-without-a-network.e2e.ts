import { expect } from 'vitest';
import { storedRecords } from '../../support/person/stored-records';
import { signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

signedInStory(
  'signed out without a network: wiped at once, and ended at Telegram when it is back',
  async ({ person, telegram, wire, browser }) => {
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.closesThePopup();
    wire.cut();
    await person.opensThePopup();
    await person.presses('Menu');
    await person.presses('Sign out');
    await person.sees('Sign out? Userpic forgets');
    await person.presses('Sign out');
    await person.sees('Sign in to Telegram to see every photo you ever had');

    const isLoggedOut = () => [...telegram.world.keys.values()].every(({ userId }) => userId === null);
    await waitFor('only what ends the session to be kept', async () => {
      // Its name is sealed, too.
      expect(await storedRecords(person.page)).toHaveLength(1);
      return true;
    });
    expect(isLoggedOut()).toBe(false);

    wire.mend();
    await browser.stopTheWorker();
    await person.opensThePopup();
    await person.goesToTheQrCode();
    await waitFor('the session to be ended', async () => isLoggedOut());
  },
);
