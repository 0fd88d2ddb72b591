import { expect } from 'vitest';
import { cornersOf, fourFields } from '../../support/pictures/four-fields';
import { giveByEvent } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'a pasted picture is turned and mirrored by keys, set by Enter, and undone by keys, too',
  async ({ person, telegram }) => {
    await person.opens('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    const bytes = await fourFields(800, 800).toBuffer();
    await giveByEvent(person.page, 'paste', { name: 'copied.png', type: 'image/png', bytes });
    await person.isAt(/^Crop$/);
    await person.page.type('rf');
    await person.pressesKey('Enter');
    await person.sees('Photo set.');

    // A quarter clockwise brings the lower left to the top left; the mirror then swaps left and right.
    const { bytes: sent } = await receivedPhoto(telegram.world);
    expect(await cornersOf(sent)).toEqual({
      topLeft: 'topLeft',
      topRight: 'bottomLeft',
      bottomLeft: 'topRight',
      bottomRight: 'bottomRight',
    });

    // Which a screen reader says, too; the way back is the next stop.
    await person.isAt(/^Photo set\.$/);
    await person.pressesKey('Tab');
    await person.isAt(/^Undo$/);
    await person.pressesKey('Enter');
    await person.sees('Undone. Your old photo is back.');
  },
);
