import { expect } from 'vitest';
import { cornersOf, UPRIGHT } from '../../support/pictures/four-fields';
import { receivedPhoto } from '../../support/pictures/received';
import { onTheWeb } from '../../support/web/photo-from-the-web';
import { choosesFromMenu } from '../../support/web/right-click';

onTheWeb(
  'a picture of the web is set at once, for whoever wants that, and deleted again by undoing it',
  ['<img src="PICTURES/open/picture" width="300">'],
  async (cast) => {
    const { person, telegram, site } = cast;
    await person.opens('options/index.html');
    await person.ticks({ pattern: '^Set a picture from the web at once' });
    await person.opens(`${site.pages}/page/0`);
    await choosesFromMenu(cast, 'img');
    await person.sees('Photo set.');
    const { bytes, sidePixels } = await receivedPhoto(telegram.world);
    expect(await cornersOf(bytes)).toEqual(UPRIGHT);
    expect(sidePixels).toBe(700);
    expect(telegram.world.me.photos).toHaveLength(25);

    await person.presses('Undo');
    await person.sees('Undone. Your old photo is back.');
    expect(telegram.world.me.photos).toHaveLength(24);
    expect(telegram.world.me.currentPhoto?.picture).toBe('photo 1');
  },
);
