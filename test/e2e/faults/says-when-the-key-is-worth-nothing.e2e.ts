import { signedInStory } from '../../support/stories/story';
import type { Fault } from '../../telegram/faults/fault';
import { picksTheSeventhPhoto, SET } from './set-a-photo';

const LOST: Fault[] = [{ kind: 'revoke-key' }, { kind: 'duplicate-key' }, { kind: 'forget-key' }];

for (const fault of LOST) {
  signedInStory(`after ${fault.kind} the popup asks to sign in again`, async (cast) => {
    const { person, telegram } = cast;
    await picksTheSeventhPhoto(cast);
    telegram.fault({ match: { method: SET, nth: 1 }, do: fault });
    await person.presses('Set as profile photo');
    await person.sees('Sign in again to go on.', { seconds: 15 });
    await person.opensThePopup();
    await person.sees('Sign in');
  });
}
