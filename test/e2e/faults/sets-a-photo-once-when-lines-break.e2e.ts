import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { picksTheSeventhPhoto, SET, setsAPhotoAlthough } from './set-a-photo';

// One of each kind; every fault is met by every command in test/connection/done-once.test.ts.

signedInStory('the line breaks when the photo was set: it is set once, and said to be', (cast) =>
  setsAPhotoAlthough(cast, [{ kind: 'drop-after' }]),
);

signedInStory(
  'Telegram answers in words of tomorrow: the photo is set once, and the popup opens again',
  async (cast) => {
    await setsAPhotoAlthough(cast, [{ kind: 'unknown-answer' }]);
    // GramJS has an alert for this, for which Firefox opens a window that popups cannot be opened beside.
    await cast.person.opensThePopup();
    await cast.person.seesPhotos(24);
  },
);

signedInStory(
  'the line breaks before, or Telegram refuses it with a bare number: Userpic says so, and “Try again” sets the photo',
  async (cast) => {
    const { person, telegram } = cast;
    await picksTheSeventhPhoto(cast);
    telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'drop-before' } });
    await person.presses('Set as profile photo');
    await person.sees('Telegram can’t be reached.', { seconds: 15 });
    telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'transport-error', code: 429 } });
    await person.presses('Try again');
    await person.sees('Telegram said no', { seconds: 15 });
    await person.sees('Transport error -429');
    await person.presses('Try again');
    await person.sees('Photo set.', { seconds: 15 });
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  },
);
