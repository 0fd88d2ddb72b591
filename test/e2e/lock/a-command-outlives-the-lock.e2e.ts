import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { PASSCODE, setsAPasscode } from './passcode';

signedInStory(
  'a photo that is being set when it locks is set once, and one is told after unlocking',
  async (cast) => {
    const { person, telegram } = cast;
    await setsAPasscode(cast);
    await person.opens('popup/index.html');
    await person.seesPhotos(24);
    telegram.fault({
      match: { method: 'photos.updateProfilePhoto' },
      do: { kind: 'delay', milliseconds: 2000 },
    });
    await person.picks('photo 7');
    await person.presses('Set as profile photo');

    await person.turnsTo('options/index.html');
    await person.presses('Lock now');
    await person.sees('Locked');
    await person.turnsTo('popup/index.html');
    await person.sees('Locked');
    await person.types(PASSCODE, 'Passcode');
    await person.presses('Unlock');

    await person.sees('Photo set.');
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
    expect(telegram.trace.count('photos.updateProfilePhoto')).toBe(1);
  },
);
