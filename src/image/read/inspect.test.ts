import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { animatedPng } from '../../../test/support/pictures/animated-png';
import { Failed } from '../../model/failure';
import { sniff } from './formats';
import { readHeader } from './headers/header';
import { inspect } from './inspect';

const WIDTH = 123;
const HEIGHT = 77;
const noise = () =>
  sharp({
    create: { width: WIDTH, height: HEIGHT, channels: 4, background: { r: 9, g: 99, b: 200, alpha: 0.5 } },
  });
const noiseFrame = await noise().png().toBuffer();
const otherFrame = await noise().negate().png().toBuffer();
const frames = () => sharp([noiseFrame, otherFrame], { join: { animated: true } });

describe('pictures that an encoder of others made', () => {
  it.each([
    ['jpeg', () => noise().jpeg()],
    ['jpeg', () => noise().jpeg({ progressive: true })],
    ['png', () => noise().png()],
    ['gif', () => noise().gif()],
    ['webp', () => noise().flatten().webp()],
    ['webp', () => noise().webp({ lossless: true })],
    ['webp', () => noise().webp()],
    ['avif', () => noise().avif()],
  ] as const)('%s: told by its bytes, with its size', async (format, encode) => {
    const bytes = await encode().toBuffer();
    expect(sniff(bytes)).toBe(format);
    expect(readHeader(format, bytes)).toEqual({ width: WIDTH, height: HEIGHT, isAnimated: false });
  });

  it.each([
    ['gif', () => frames().gif({ loop: 0 })],
    ['gif', () => frames().gif({ loop: 1 })],
    ['webp', () => frames().webp()],
  ] as const)('%s: said to move when it does', async (format, encode) => {
    const bytes = await encode().toBuffer();
    expect(readHeader(format, bytes)).toMatchObject({ width: WIDTH, isAnimated: true });
  });

  it('APNG: said to move', () => {
    const bytes = animatedPng(noiseFrame, otherFrame);
    expect(readHeader('png', bytes)).toEqual({ width: WIDTH, height: HEIGHT, isAnimated: true });
  });

  it('GIF: as large as its first frame, whatever it says of its screen', async () => {
    const bytes = await noise().gif().toBuffer();
    bytes.writeUInt32LE(0x00010001, 6);
    expect(readHeader('gif', bytes)).toEqual({ width: WIDTH, height: HEIGHT, isAnimated: false });
    // A frame's place and size come after the comma that begins it.
    bytes.writeUInt16LE(60_000, bytes.indexOf(Buffer.from([0x2c, 0, 0, 0, 0])) + 1);
    expect(readHeader('gif', bytes)).toMatchObject({ width: 60_000 + WIDTH });
  });

  it('JPEG: the size as stored, whatever its EXIF says of turning', async () => {
    const bytes = await noise().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(readHeader('jpeg', bytes)).toMatchObject({ width: WIDTH, height: HEIGHT });
  });

  it('SVG, with all that may stand before it', async () => {
    const before = '\uFEFF<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg PUBLIC "a" "b">\n';
    await expect(inspect(new Blob([before, '<svg viewBox="0 0 1 1"/>']))).resolves.toMatchObject({
      format: 'svg',
    });
  });

  it('BMP, written by its specification', () => {
    const bmp = Buffer.alloc(54);
    bmp.write('BM');
    bmp.writeUInt32LE(40, 14);
    bmp.writeInt32LE(300, 18);
    bmp.writeInt32LE(-200, 22);
    expect(readHeader('bmp', bmp)).toMatchObject({ width: 300, height: 200 });
  });

  it('ICO: the largest of its pictures, by what they say themselves', () => {
    const bitmap = Buffer.alloc(40);
    bitmap.writeInt32LE(40, 0);
    bitmap.writeInt32LE(32, 4);
    bitmap.writeInt32LE(64, 8);
    const ico = icon(bitmap, noiseFrame);
    expect(sniff(ico)).toBe('ico');
    expect(readHeader('ico', ico)).toMatchObject({ width: WIDTH, height: HEIGHT });
    expect(readHeader('ico', icon(bitmap))).toMatchObject({ width: 32, height: 32 });
  });
});

describe('what is refused before it is decoded', () => {
  it.each([
    ['no bytes', 'empty', ''],
    ['a page', 'web-page', '<!DOCTYPE html><title>Sign in</title>'],
    ['a text', 'not-an-image', 'hello'],
    ['a HEIC', 'heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1')],
    ['the first bytes of a PNG', 'broken', noiseFrame.subarray(0, 20)],
    ['a JPEG that ends before its size', 'broken', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 1, 2])],
    ['a PNG of no width', 'no-size', png(0, 5)],
    ['a bomb of 30000 x 30000 pixels', 'too-many-pixels', png(30_000, 30_000)],
    ['an icon with a bomb in it', 'too-many-pixels', icon(png(30_000, 30_000))],
    ['more than 50 MB', 'too-many-bytes', new Uint8Array(50 * 1024 * 1024 + 1)],
  ])('%s: %s', async (_, reason, bytes) => {
    const refused = await inspect(new Blob([new Uint8Array(Buffer.from(bytes))])).catch(
      (error: unknown) => error,
    );
    expect((refused as Failed).failure).toEqual({ kind: 'image-rejected', reason });
  });

  it('any bytes: with a flaw, and never otherwise', async () => {
    for (let length = 1; length < noiseFrame.length; length += 7) {
      const cut = await inspect(new Blob([noiseFrame.subarray(0, length)])).catch((error: unknown) => error);
      if (cut instanceof Error) expect(cut).toBeInstanceOf(Failed);
    }
  });
});

/** A PNG that says that it is so large, and has nothing in it. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.from(noiseFrame);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** The directory says that each is of 16 x 16 pixels. */
function icon(...pictures: Buffer[]): Buffer {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  for (const at of pictures.keys()) {
    const before = Buffer.concat([directory, ...pictures.slice(0, at)]);
    directory.fill(16, 6 + 16 * at, 8 + 16 * at);
    directory.writeUInt32LE(before.length, 6 + 16 * at + 12);
  }
  return Buffer.concat([directory, ...pictures]);
}
