import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { waitFor } from '../../support/wait-for';

signedInStory(
  'a popup that is closed too early leaves the result to the next one',
  async ({ person, telegram }) => {
    const release = telegram.fault({
      match: { method: 'photos.updateProfilePhoto' },
      do: { kind: 'hold' },
    });
    await person.opensThePopup();
    await person.picks('photo 7');
    await person.presses('Set as profile photo');
    await waitFor(
      'the server to get the command',
      async () => telegram.trace.count('photos.updateProfilePhoto') === 1,
    );
    await person.closesThePopup();

    await person.opensThePopup();
    await person.sees('Setting your photo…');
    release();
    await person.sees('Photo set.');
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 7');
  },
);
