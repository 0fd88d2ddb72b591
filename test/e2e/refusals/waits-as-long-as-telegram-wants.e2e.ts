import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { SET } from '../faults/set-a-photo';
import { refuses, triesToSet } from './refuse';

/** Less than ten of the twelve seconds are left. */
const WAITING = { pattern: '^Try again 0:0\\d$' };

signedInStory(
  'Telegram asks for patience: all buttons wait, in the next popup too, then it works',
  async (cast) => {
    const { person, telegram } = cast;
    const { me } = telegram.world;
    const mend = refuses(cast, 420, 'FLOOD_WAIT_12');
    await triesToSet(cast);
    await person.sees('Telegram asks you to wait 12 seconds before the next try.');
    mend();
    await person.findsWaiting(WAITING);

    await person.opensThePopup();
    await person.sees('Telegram asks you to wait');
    await person.findsWaiting(WAITING);
    await person.picks('photo 7');
    await person.findsWaiting('Set as profile photo');
    expect(telegram.trace.count(SET)).toBe(1);

    await person.presses('Try again', { seconds: 20 });
    await person.sees('Photo set.');
    expect(me.currentPhoto?.picture).toBe('photo 3');
  },
);
