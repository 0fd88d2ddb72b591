import { expect } from 'vitest';
import { cornersOf, fourFields, UPRIGHT } from '../../support/pictures/four-fields';
import { chooseFile } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'a chosen file becomes the photo, cropped to its middle, and can be undone',
  async ({ person, telegram }) => {
    await person.opensThePopup();
    await person.presses('New photo');
    await person.turnsTo('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    const bytes = await fourFields(3000, 2000).toBuffer();
    await chooseFile(person.page, { name: 'holiday.png', type: 'image/png', bytes });

    await person.presses('Set as profile photo');
    await person.sees('Photo set.');

    const received = await receivedPhoto(telegram.world);
    expect(received.sidePixels).toBe(1280);
    expect(await cornersOf(received.bytes)).toEqual(UPRIGHT);
    expect(telegram.world.me.photos).toHaveLength(25);
    expect(telegram.world.me.currentPhoto?.picture).toBe('upload 1');

    await person.presses('Undo');
    await person.sees('Undone. Your old photo is back.');
    expect(telegram.world.me.photos).toHaveLength(24);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
  },
);
