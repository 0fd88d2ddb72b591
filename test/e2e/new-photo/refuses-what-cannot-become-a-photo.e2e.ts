import sharp from 'sharp';
import { chooseFile } from '../../support/pictures/give-file';
import { story } from '../../support/stories/story';

story(
  'what can’t become a photo is refused with a sentence, and the next file may do',
  async ({ person }) => {
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#888' } })
      .png()
      .toBuffer();
    const sized = (width: number, height: number) => {
      const bytes = Buffer.from(png);
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    const refused: [string, Buffer, string][] = [
      ['empty', Buffer.alloc(0), 'This file is empty.'],
      ['a page', Buffer.from('<!doctype html><p>Hello'), 'This is a web page, not a picture.'],
      ['a text', Buffer.from('Hello'), 'This is not a picture that browsers can read.'],
      [
        'a HEIC',
        Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
        'Browsers can’t read HEIC photos.',
      ],
      ['cut off', png.subarray(0, 40), 'This picture is damaged.'],
      ['0 x 9', sized(0, 9), 'This picture has no width or no height.'],
      ['a bomb', sized(40_000, 40_000), 'This picture has more than 100 megapixels.'],
    ];
    await person.opens('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    for (const [name, bytes, sentence] of refused) {
      await chooseFile(person.page, { name, type: 'image/png', bytes });
      await person.sees(sentence);
    }
    await chooseFile(person.page, { name: 'good', type: 'image/png', bytes: png });
    await person.sees('Only 9 × 9 pixels: the photo will be soft.');
  },
);
