import { expect } from 'vitest';
import type { Person } from '../../support/person/person';
import { fourFields } from '../../support/pictures/four-fields';
import { giveByEvent } from '../../support/pictures/give-file';
import { opensAPicture } from '../../support/pictures/opens-a-picture';
import { receivedPhoto } from '../../support/pictures/received';
import { story } from '../../support/stories/story';

story('a dropped picture waits while the person signs in, then is set', async ({ person, telegram }) => {
  await person.opens('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  const bytes = await fourFields(800, 800).toBuffer();
  await giveByEvent(person.page, 'drop', { name: 'dragged.png', type: 'image/png', bytes });
  await person.presses('Sign in and set');
  await signsIn(person);
  await person.turnsTo('crop/index.html');
  await person.sees('Photo set.');
  expect((await receivedPhoto(telegram.world)).sidePixels).toBe(800);
  expect(telegram.world.me.photos).toHaveLength(25);
});

story(
  'a picture waits while the person signs in, although its window was closed; one that was cancelled does not',
  async ({ person, telegram }) => {
    await opensAPicture(person);
    await person.presses('Sign in and set');
    await person.sees('Your picture waits.');
    await person.presses('Cancel');
    await person.sees('Another picture');
    await person.presses('Sign in and set');
    await person.sees('Your picture waits.');
    await person.closesTheTab();
    await signsIn(person);

    await person.sees('Signed in as Ada Lovelace');
    await person.opensThePopup();
    await person.sees('Photo set.');
    expect((await receivedPhoto(telegram.world)).sidePixels).toBe(800);
    expect(telegram.world.me.photos).toHaveLength(25);
  },
);

/** In the first of the tabs that ask for it. */
async function signsIn(person: Person): Promise<void> {
  await person.turnsTo('sign-in/index.html');
  await person.presses('Use phone number instead');
  await person.givesThePhoneNumber();
  await person.givesTheCode();
  await person.givesThePassword();
}
