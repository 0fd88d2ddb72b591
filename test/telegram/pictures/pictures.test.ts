import { strippedPhotoToJpg } from '@mtcute/core/utils.js';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { makePicture } from './make-picture';
import { restoreThumbnail, stripThumbnail } from './stripped-thumbnail';

describe('a stripped thumbnail', () => {
  it("is made whole again by clients as by us, and shows the picture's colours", async () => {
    const { picture } = await makePicture(await halves(640, 640).png().toBuffer());
    const restored = restoreThumbnail(picture.i);
    expect(Buffer.from(strippedPhotoToJpg(picture.i))).toEqual(restored);
    expect(await sharp(restored).metadata()).toMatchObject({ format: 'jpeg', width: 40, height: 40 });
    const [left, right] = [await pixel(restored, 5, 20), await pixel(restored, 35, 20)];
    expect(near(left, LEFT) && near(right, RIGHT), `${left} ${right}`).toBe(true);
  });

  it('is a few hundred bytes', async () => {
    const { picture } = await makePicture(await halves(640, 640).png().toBuffer());
    expect([...picture.i.subarray(0, 3)]).toEqual([1, 40, 40]);
    expect(picture.i.length).toBeLessThan(500);
  });

  it('is made only of a JPEG whose tables clients know', async () => {
    const otherQuality = await halves(40, 40)
      .jpeg({ quality: 50, chromaSubsampling: '4:2:0', optimiseCoding: false })
      .toBuffer();
    const ownCodes = await halves(40, 40)
      .jpeg({ quality: 20, chromaSubsampling: '4:2:0', optimiseCoding: true })
      .toBuffer();
    expect(() => stripThumbnail(otherQuality)).toThrow('tables');
    expect(() => stripThumbnail(ownCodes)).toThrow('tables');
  });
});

describe('makePicture', () => {
  it('makes squares of 160, 320 and 640 pixels of the middle, whatever comes', async () => {
    const wide = await halves(1200, 300).webp().toBuffer();
    const { picture, shorterSidePixels } = await makePicture(wide);
    expect(shorterSidePixels).toBe(300);
    const sizes = await Promise.all([picture.a, picture.b, picture.c].map((jpeg) => sharp(jpeg).metadata()));
    expect(sizes.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['jpeg', 160, 160],
      ['jpeg', 320, 320],
      ['jpeg', 640, 640],
    ]);
    expect(
      near(await pixel(picture.c, 310, 320), LEFT) && near(await pixel(picture.c, 330, 320), RIGHT),
    ).toBe(true);
  });

  it('turns a photo as its camera was held', async () => {
    // Orientation 6: the camera lay on its side, so the left half of the file is the top of the picture.
    const onItsSide = await halves(640, 640).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { picture } = await makePicture(onItsSide);
    expect(near(await pixel(picture.c, 320, 20), LEFT) && near(await pixel(picture.c, 320, 620), RIGHT)).toBe(
      true,
    );
  });

  it('puts white behind what is transparent', async () => {
    const nothing = { r: 0, g: 0, b: 0, alpha: 0 };
    const clear = sharp({ create: { width: 200, height: 200, channels: 4, background: nothing } });
    const { picture } = await makePicture(await clear.png().toBuffer());
    expect(near(await pixel(picture.a, 80, 80), [255, 255, 255])).toBe(true);
  });

  it('refuses what is no image', async () => {
    await expect(makePicture(Buffer.from('not a picture'))).rejects.toThrow();
  });
});

type Colour = [number, number, number];
const LEFT: Colour = [220, 40, 40];
const RIGHT: Colour = [40, 60, 200];

/** Red on the left, blue on the right. */
function halves(width: number, height: number) {
  const [left, right] = [LEFT, RIGHT].map(([r, g, b]) => `rgb(${r},${g},${b})`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="50%" height="100%" fill="${left}"/><rect x="50%" width="50%" height="100%" fill="${right}"/></svg>`;
  return sharp(Buffer.from(svg));
}

async function pixel(image: Buffer, left: number, top: number): Promise<Colour> {
  const [r = 0, g = 0, b = 0] = await sharp(image)
    .extract({ left, top, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return [r, g, b];
}

/** JPEG does not keep colours exactly. */
function near(seen: Colour, meant: Colour): boolean {
  return seen.every((value, channel) => Math.abs(value - (meant[channel] ?? 0)) < 24);
}
