import { expect } from 'vitest';
import { type Cast, signedInStory } from '../../support/stories/story';

signedInStory(
  'without a network the popup says so, and “Try again” sets the photo when it is back',
  async (cast) => {
    await hasPickedTheSeventhPhoto(cast);
    cast.wire.cut();
    await expectSentence(cast, 'Telegram can’t be reached. Check your connection, then try again.');
  },
);

signedInStory(
  'when Telegram falls silent the popup says so within 15 s, and “Try again” works',
  async (cast) => {
    await hasPickedTheSeventhPhoto(cast);
    cast.wire.freeze();
    await expectSentence(cast, 'The connection broke before Telegram answered.');
  },
);

async function hasPickedTheSeventhPhoto({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.picks('photo 7');
  // Else its picture could fail, too, and say the same sentence.
  await person.seesThePhotoLarge();
}

/** The sentence, then success. */
async function expectSentence({ person, telegram, wire }: Cast, sentence: string): Promise<void> {
  await person.presses('Set as profile photo');
  await person.sees(sentence, { seconds: 15 });
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');

  wire.mend();
  await person.presses('Try again');
  await person.sees('Photo set.');
  await person.seesNo(sentence);
  expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
}
