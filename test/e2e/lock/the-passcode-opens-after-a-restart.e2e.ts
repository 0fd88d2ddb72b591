import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

signedInStory('after a restart of the browser only the passcode shows the photos', async (cast) => {
  const { person, browser, telegram } = cast;
  await person.opensThePopup();
  await person.seesPhotos(24);
  await setsAPasscode(cast);

  await browser.restart();
  await person.opensThePopup();
  await person.sees('Locked');
  await person.seesNo('Ada');
  await person.types('not my passcode', 'Passcode');
  await person.presses('Unlock');
  await person.sees('That is not your passcode.');

  await person.types(PASSCODE, 'Passcode');
  await person.presses('Unlock');
  await person.seesPhotos(24);
  await person.sees('Ada Lovelace');
  await person.picks('photo 7');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
});

signedInStory('a worker that was stopped does not lock', async (cast) => {
  const { person, browser } = cast;
  await setsAPasscode(cast);

  await browser.stopTheWorker();
  await person.opensThePopup();
  await person.seesPhotos(24);
});
