import { expect } from 'vitest';
import { fourFields } from '../../support/pictures/four-fields';
import { giveByEvent } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { story } from '../../support/stories/story';

story('a dropped picture waits while the person signs in, then is set', async ({ person, telegram }) => {
  await person.opens('crop/index.html');
  await person.sees('Choose a picture, paste one, or drop it here.');
  const bytes = await fourFields(800, 800).toBuffer();
  await giveByEvent(person.page, 'drop', { name: 'dragged.png', type: 'image/png', bytes });
  await person.presses('Sign in and set');
  await person.turnsTo('sign-in/index.html');
  await person.presses('Use phone number instead');
  await person.givesThePhoneNumber();
  await person.givesTheCode();
  await person.givesThePassword();
  await person.turnsTo('crop/index.html');
  await person.sees('Photo set.');
  expect((await receivedPhoto(telegram.world)).sidePixels).toBe(800);
});
