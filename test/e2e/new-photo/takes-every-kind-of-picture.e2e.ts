import { expect } from 'vitest';
import { everyKind } from '../../support/pictures/every-kind';
import { cornersOf, UPRIGHT } from '../../support/pictures/four-fields';
import { chooseFile } from '../../support/pictures/give-file';
import { receivedPhoto } from '../../support/pictures/received';
import { signedInStory } from '../../support/stories/story';

signedInStory(
  'JPEG (as a phone writes it, too), PNG, WebP, AVIF, GIF, SVG, BMP and ICO become photos, moving or not, in any colours',
  async (cast) => {
    const { person, telegram } = cast;
    for (const [at, file] of (await everyKind()).entries()) {
      await person.opens('crop/index.html');
      await person.sees('Choose a picture, paste one, or drop it here.');
      await chooseFile(person.page, file);
      if (file.moves) await person.sees('It moves; the photo is its first frame.');
      await person.presses('Set as profile photo');
      await person.sees('Photo set.');
      expect(telegram.world.received).toHaveLength(at + 1);
      const { bytes } = await receivedPhoto(telegram.world);
      expect({ file: file.name, ...(await cornersOf(bytes)) }).toEqual({ file: file.name, ...UPRIGHT });
      await person.page.close();
    }
  },
);
