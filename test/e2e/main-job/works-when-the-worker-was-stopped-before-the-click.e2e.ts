import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'a click works although the worker was stopped before it',
  async ({ person, browser, telegram }) => {
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.picks('photo 7');

    await browser.stopTheWorker();
    await person.presses('Set as profile photo');

    await person.sees('Photo set.');
    await person.seesCurrentPhoto(1);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  },
);

signedInStory(
  'the popup opens and sets a photo although the worker was asleep',
  async ({ person, browser, telegram }) => {
    await browser.stopTheWorker();

    await person.opensThePopup();
    await person.picks('photo 7');
    await person.presses('Set as profile photo');

    await person.sees('Photo set.');
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  },
);
