import { expect } from 'vitest';
import { signedInStory } from '../../support/stories/story';
import { expireFileReferences } from '../../telegram/world/photos';
import { SET } from '../faults/set-a-photo';

signedInStory(
  'a bot that one owns gets a photo of one’s own, and one of its own again',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    await person.opensThePopup();
    await person.presses('Bots');
    await person.sees('The photo of your bot Difference Engine.');
    await person.picks('photo 7');
    await person.presses('Set as bot photo');
    await person.sees('Bot photo set.');
    expect(me.bots[0]?.currentPhoto?.picture).toBe('photo 7');
    expect(me.currentPhoto?.picture).toBe('photo 1');

    await person.presses('Bot’s photos');
    await person.seesPhotos(3);
    await person.seesCurrentPhoto(1);
    expireFileReferences(telegram.world);
    await person.picks('photo 3');
    await person.seesThePhotoLarge();
    await person.presses('Set as bot photo');
    await person.sees('Bot photo set.');
    expect(me.bots[0]?.currentPhoto?.picture).toBe('bot photo 2');
    await person.seesPhotos(3);

    await person.picks('photo 1');
    await person.presses('Remove');
    await person.sees('Bot photo removed.');
    await person.seesPhotos(2);
    expect(me.bots[0]?.currentPhoto?.picture).toBe('photo 7');
    await person.presses('Your photos');
    await person.seesPhotos(24);
  },
);

signedInStory(
  'a bot that takes no photo of one’s own gets a copy, and one whose list is full says so',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    const [bot] = me.bots;
    const refusal = { kind: 'answer-error', code: 400, message: 'PHOTO_ID_INVALID' } as const;
    telegram.fault({ match: { method: SET, nth: 1 }, do: refusal });
    await person.opensThePopup();
    await person.presses('Bots');
    await person.sees('The photo of your bot Difference Engine.');
    await person.picks('photo 7');
    await person.presses('Set as bot photo');
    await person.sees('Bot photo set.');
    expect(bot?.currentPhoto?.picture).toBe('upload 1');
    expect(telegram.world.received.at(-1)).toEqual(me.photos[6]?.files.c);
    expect(me.photos).toHaveLength(24);

    telegram.world.limits.photos = 2;
    await person.picks('photo 5');
    await person.presses('Set as bot photo');
    await person.sees(
      'This bot’s list of photos is full. Under Bots, remove the one it has now, then try again.',
    );
    await person.presses('Remove bot photo');
    await person.sees('Bot photo removed.');
    await person.picks('photo 5');
    await person.presses('Set as bot photo');
    await person.sees('Bot photo set.');
    expect(bot?.currentPhoto?.picture).toBe('photo 5');
  },
);
