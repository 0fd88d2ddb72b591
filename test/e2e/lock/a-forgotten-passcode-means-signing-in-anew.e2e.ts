import { expect } from 'vitest';
import { storedRecords } from '../../support/person/stored-records';
import { signedInStory } from '../../support/stories/story';
import { setsAPasscode } from './passcode';

signedInStory('whoever has forgotten the passcode begins anew, and nothing is left', async (cast) => {
  const { person, browser } = cast;
  await person.opensThePopup();
  await person.seesPhotos(24);
  await setsAPasscode(cast);
  await browser.restart();

  await person.opensThePopup();
  await person.presses('Forgot it?');
  await person.sees('Userpic can forget everything it keeps here');
  await person.presses('Back');
  await person.presses('Forgot it?');
  await person.presses('Forget everything');
  await person.sees('Sign in to Telegram to see every photo you ever had');
  expect(await storedRecords(person.page)).toEqual([]);

  await person.signsIn();
  await person.opensThePopup();
  await person.seesPhotos(24);
});
