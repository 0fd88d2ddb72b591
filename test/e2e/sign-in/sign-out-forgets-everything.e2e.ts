import { expect } from 'vitest';
import { storedRecords } from '../../support/person/stored-records';
import { giveTextByEvent } from '../../support/pictures/give-file';
import { story } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

story(
  'signing out ends the session at Telegram and forgets everything here',
  async ({ person, telegram }) => {
    await person.signsIn();
    // Else it would show, and thereby keep, a sign-in that begins anew.
    await person.closesTheTab();
    // A picture that is on its way to a page which nobody looks at any more.
    await person.opens('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    await giveTextByEvent(person.page, 'paste', { 'text/plain': 'http://pictures.localhost:9/picture' });
    await person.sees('pictures.localhost keeps the picture to its own pages');
    await person.closesTheTab();
    await person.opensThePopup();
    await person.seesPhotos(24);
    const kept = await storedRecords(person.page);
    expect(kept.length).toBeGreaterThan(24);

    await person.presses('Menu');
    await person.presses('Sign out');
    await person.sees('Sign out? Userpic forgets');
    await person.presses('Sign out');
    await person.sees('Sign in to Telegram to see every photo you ever had');

    await waitFor('the session to end', async () =>
      [...telegram.world.keys.values()].every(({ userId }) => userId === null),
    );
    await waitFor('nothing to be kept', async () => (await storedRecords(person.page)).length === 0);
    await person.opensThePopup();
    await person.sees('Sign in to Telegram to see every photo you ever had');
  },
);
