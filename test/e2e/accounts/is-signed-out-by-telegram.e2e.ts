import { expect } from 'vitest';
import { expectNoFaultAtItsSize } from '../../support/everybody/expect-no-fault';
import { storedRecords } from '../../support/person/stored-records';
import { type Cast, signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

signedInStory('a session that was ended from another device is noticed, wiped and said', async (cast) => {
  const { telegram } = cast;
  await isSignedInWithPhotos(cast);
  for (const key of telegram.world.keys.values()) key.userId = null;
  await expectSaid(cast, 'This session was ended from another device, or by Telegram.');
});

signedInStory('a key that was used twice at once is noticed, wiped and said', async (cast) => {
  const { telegram } = cast;
  await isSignedInWithPhotos(cast);
  telegram.fault({
    match: { method: 'photos.getUserPhotos' },
    do: { kind: 'answer-error', code: 406, message: 'AUTH_KEY_DUPLICATED' },
  });
  await expectSaid(cast, 'Telegram ended this session, as it was in use twice at once.');
});

signedInStory('an account that is deactivated is noticed, wiped and said', async (cast) => {
  const { telegram } = cast;
  await isSignedInWithPhotos(cast);
  telegram.fault({
    match: { method: 'photos.getUserPhotos' },
    do: { kind: 'answer-error', code: 401, message: 'USER_DEACTIVATED' },
  });
  await expectSaid(cast, 'Telegram says that this account is deactivated.');
});

async function isSignedInWithPhotos({ person }: Cast): Promise<void> {
  await person.opensThePopup();
  await person.seesPhotos(24);
  await person.closesThePopup();
}

async function expectSaid({ person }: Cast, words: string): Promise<void> {
  await person.opensThePopup();
  await person.sees(words);
  await person.sees('Sign in again to go on.');
  await expectNoFaultAtItsSize(person, words);
  await waitFor('nothing but the word of it to be kept', async () => {
    expect(await storedRecords(person.page)).toEqual(['session/signedOut']);
    return true;
  });
  await person.presses('Sign in');
  await person.turnsTo('sign-in/index.html');
  await person.sees('Sign in to Telegram');
  expect(await storedRecords(person.page)).not.toContain('local/currentAccountId');
}
