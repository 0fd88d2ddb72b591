import { expect } from 'vitest';
import { story } from '../../support/stories/story';
import { expireFileReferences } from '../../telegram/world/photos';

story(
  'a bot that one owns gets a photo of one’s own, and one of its own again',
  async ({ person, telegram }) => {
    const { me } = telegram.world;
    await person.signsIn();
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
