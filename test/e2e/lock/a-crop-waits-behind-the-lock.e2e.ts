import { expect } from 'vitest';
import { cornersOf } from '../../support/pictures/four-fields';
import { opensAPicture } from '../../support/pictures/opens-a-picture';
import { receivedPhoto } from '../../support/pictures/received';
import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

signedInStory('what was cropped when it locks is there after unlocking, as it was', async (cast) => {
  const { person, telegram } = cast;
  await setsAPasscode(cast);
  await opensAPicture(person);
  await person.presses('Mirror');

  await person.turnsTo('options/index.html');
  await person.presses('Lock now');
  await person.turnsTo('crop/index.html');
  await person.sees('Locked');
  await person.types(PASSCODE, 'Passcode');
  await person.presses('Unlock');
  await person.presses('Set as profile photo');
  await person.sees('Photo set.');
  expect(await cornersOf((await receivedPhoto(telegram.world)).bytes)).toMatchObject({
    topLeft: 'topRight',
    bottomLeft: 'bottomRight',
  });
});
