import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'what was deleted or given away elsewhere meanwhile is gone here too',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    await person.opensThePopup();
    await person.seesPhotos(24);
    await person.picks('photo 3');
    me.photos.splice(2, 1);
    await person.presses('Set as profile photo');
    await person.sees(
      'This photo is no longer in your profile. The list is up to date now: choose another one.',
    );
    await person.seesPhotos(23);
    await person.seesCurrentPhoto(1);
    expect(me.currentPhoto?.picture).toBe('photo 1');

    await person.presses({ pattern: '^Bots' });
    await person.sees('The photo of your bot');
    await person.picks('photo 2');
    me.bots = [];
    await person.presses('Set as bot photo');
    await person.sees('This bot is no longer yours. Choose another one.');
    await person.sees('You own no bot.');
  },
);
