import sharp from 'sharp';
import { animatedPng } from './animated-png';
import { FIELDS, fourFields } from './four-fields';
import type { GivenFile } from './give-file';

/** The four fields, 900 x 700 unless the kind of file says otherwise, in every kind of file that is let in. */
export async function everyKind(): Promise<(GivenFile & { moves?: true })[]> {
  const fields = await fourFields(900, 700).toBuffer();
  return [
    { name: 'a.jpg', type: 'image/jpeg', bytes: await sharp(fields).jpeg({ quality: 95 }).toBuffer() },
    { name: 'phone.jpg', type: 'image/jpeg', bytes: await lyingOnItsSide(fields) },
    { name: 'a.png', type: 'image/png', bytes: fields },
    { name: 'a.webp', type: 'image/webp', bytes: await sharp(fields).webp({ quality: 95 }).toBuffer() },
    { name: 'a.avif', type: 'image/avif', bytes: await sharp(fields).avif({ quality: 90 }).toBuffer() },
    { name: 'a.gif', type: 'image/gif', bytes: await sharp(fields).gif().toBuffer() },
    { name: 'a.svg', type: 'image/svg+xml', bytes: svg() },
    { name: 'a.bmp', type: 'image/bmp', bytes: await bmp(fields) },
    { name: 'a.ico', type: 'image/x-icon', bytes: await ico() },
    // Its bytes count, not what it is called.
    { name: 'a.txt', type: 'text/plain', bytes: fields },
    // Their colours are written in a wider space: taken for sRGB, the green field would be another one.
    { name: 'wide.jpg', type: 'image/jpeg', bytes: await wide(fields).jpeg({ quality: 95 }).toBuffer() },
    { name: 'wide.png', type: 'image/png', bytes: await wide(fields).png().toBuffer() },
    {
      name: 'deep.png',
      type: 'image/png',
      bytes: await sharp(fields).toColourspace('rgb16').png().toBuffer(),
    },
    ...(await moving(fields)),
  ];
}

/** As a phone that is held upright writes it: stored turned by a quarter, and EXIF 6 says to turn it back. */
async function lyingOnItsSide(fields: Buffer): Promise<Buffer> {
  return sharp(fields).rotate(-90).jpeg({ quality: 95 }).withMetadata({ orientation: 6 }).toBuffer();
}

/** In Display P3, and saying so. */
function wide(fields: Buffer) {
  return sharp(fields).withIccProfile('p3');
}

/** The four fields first, then something else. */
async function moving(fields: Buffer) {
  const other = await sharp(fields).negate().png().toBuffer();
  const frames = () => sharp([fields, other], { join: { animated: true } });
  return [
    { name: 'moving.gif', type: 'image/gif', bytes: await frames().gif().toBuffer(), moves: true as const },
    {
      name: 'moving.webp',
      type: 'image/webp',
      bytes: await frames().webp({ quality: 95 }).toBuffer(),
      moves: true as const,
    },
    { name: 'moving.png', type: 'image/png', bytes: animatedPng(fields, other), moves: true as const },
  ];
}

function svg(): Buffer {
  const { topLeft, topRight, bottomLeft, bottomRight } = FIELDS;
  const field = (colour: string, x: number, y: number) =>
    `<rect x="${x}" y="${y}" width="450" height="350" fill="${colour}"/>`;
  const fields = [
    field(topLeft, 0, 0),
    field(topRight, 450, 0),
    field(bottomLeft, 0, 350),
    field(bottomRight, 450, 350),
  ];
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 700">${fields.join('')}</svg>`,
  );
}

/** BITMAPFILEHEADER, BITMAPINFOHEADER, then rows from the bottom, each of blue, green, red, padded to four bytes. */
async function bmp(fields: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(fields).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const rowBytes = Math.ceil((info.width * 3) / 4) * 4;
  const file = Buffer.alloc(54 + rowBytes * info.height);
  file.write('BM');
  file.writeUInt32LE(file.length, 2);
  file.writeUInt32LE(54, 10);
  file.writeUInt32LE(40, 14);
  file.writeInt32LE(info.width, 18);
  file.writeInt32LE(info.height, 22);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      for (let channel = 0; channel < 3; channel++)
        file[54 + (info.height - 1 - y) * rowBytes + x * 3 + channel] =
          data[(y * info.width + x) * 3 + 2 - channel] ?? 0;
  return file;
}

/** An icon of one picture, which may be a PNG: 0 stands for a side of 256. */
async function ico(): Promise<Buffer> {
  const picture = await fourFields(256, 256).toBuffer();
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}
