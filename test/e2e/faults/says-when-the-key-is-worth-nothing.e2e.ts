import { signedInStory } from '../../support/stories/story';
import { picksTheSeventhPhoto, SET } from './set-a-photo';

// How else a session ends, and what is wiped then: test/e2e/accounts/is-signed-out-by-telegram.e2e.ts.
signedInStory('when Telegram no longer knows the key the popup asks to sign in again', async (cast) => {
  const { person, telegram } = cast;
  await picksTheSeventhPhoto(cast);
  telegram.fault({ match: { method: SET, nth: 1 }, do: { kind: 'forget-key' } });
  await person.presses('Set as profile photo');
  await person.sees('Sign in again to go on.', { seconds: 15 });
  await person.opensThePopup();
  await person.sees('Sign in');
});
