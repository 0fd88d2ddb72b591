import sharp from 'sharp';
import { expect } from 'vitest';
import { chooseFile } from '../../support/pictures/give-file';
import { story } from '../../support/stories/story';
import { serveImageSite } from '../../support/web/image-site';

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
      ['a drawing without end', endless(usesOf), 'This drawing is too much for the browser.'],
      ['a bomb', sized(40_000, 40_000), 'This picture has more than 100 megapixels.'],
      ['a drawing without end by style', endless(paintedWith), 'This drawing is too much for the browser.'],
    ];
    // Else the sentence that is awaited would be there already.
    for (const [at, [, , sentence]] of refused.entries()) expect(refused[at + 1]?.[2]).not.toBe(sentence);
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

story('a drawing asks nobody for what is not in it', async ({ person }) => {
  const site = await serveImageSite({ pages: [], picture: Buffer.alloc(0) });
  try {
    const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900">
      <style>@import url(${site.pictures}/sheet); @font-face { font-family: f; src: url(${site.pictures}/font) }</style>
      <image href="${site.pictures}/image" width="9" height="9"/><use href="${site.pictures}/use#a"/>
      <script href="${site.pictures}/script"/><rect width="900" height="900" fill="#20a020"/><text font-family="f">A</text>
      <foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="${site.pictures}/html"/></foreignObject></svg>`;
    await person.opens('crop/index.html');
    await person.sees('Choose a picture, paste one, or drop it here.');
    await chooseFile(person.page, { name: 'a.svg', type: 'image/svg+xml', bytes: Buffer.from(drawing) });
    await person.sees('Sign in and set');
    expect(site.requests.map(({ url }) => url)).toEqual([]);
  } finally {
    await site.stop();
  }
});

/** A kilobyte that draws a billion squares. */
function endless(level: (name: string, below: string) => string): Buffer {
  const square = '<g id="l0"><rect width="9" height="9"/></g>';
  const levels = Array.from({ length: 9 }, (_, at) => level(`l${at + 1}`, `l${at}`));
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${square}${levels.join('')}</svg>`,
  );
}

function usesOf(name: string, below: string): string {
  return `<g id="${name}">${`<use href="#${below}"/>`.repeat(10)}</g>`;
}

function paintedWith(name: string, below: string): string {
  const squares = `<rect class="${name}" width="9" height="9"/>`.repeat(10);
  return `<style>@media all { .${name} { fill: url("\\23 ${below}") } }</style>
    <pattern id="${name}" width="9" height="9" patternUnits="userSpaceOnUse">${squares}</pattern>`;
}
