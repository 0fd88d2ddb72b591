import sharp from 'sharp';

/** What a person has done to a picture, seen from the middle of it. */
export interface Cropped {
  isMirrored?: boolean;
  /** Clockwise. */
  turnDegrees?: number;
  /** From the middle of the turned picture to the middle of the square, in pixels of the picture. */
  offset?: { x: number; y: number };
  sidePixels: number;
  /** Under transparent parts. */
  background?: string;
}

/** Small, so that the rounding of edges and each browser's way of scaling do not count. */
const COMPARED_SIDE = 96;

/** @returns the square that a photo should show, by libvips and not by the extension's own geometry */
export async function expectedCrop(picture: Buffer, cropped: Cropped): Promise<Buffer> {
  const { isMirrored = false, turnDegrees = 0, offset = { x: 0, y: 0 }, sidePixels, background } = cropped;
  const upright = sharp(picture).autoOrient().flop(isMirrored);
  const flat = background === undefined ? upright : upright.flatten({ background });
  const { data, info } = await sharp(await flat.png().toBuffer())
    .rotate(turnDegrees)
    .png()
    .toBuffer({ resolveWithObject: true });
  return sharp(data)
    .extract({
      left: Math.round(info.width / 2 + offset.x - sidePixels / 2),
      top: Math.round(info.height / 2 + offset.y - sidePixels / 2),
      width: Math.floor(sidePixels),
      height: Math.floor(sidePixels),
    })
    .png()
    .toBuffer();
}

/** How far two square pictures differ: the mean over all pixels and colours, of 255. */
export async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map(compared));
  if (!a || !b) throw new Error('two pictures are compared');
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}

/**
 * A picture of which each part tells where it lies: red grows to the right, green downwards, and blue is a board of
 * checks.
 */
export async function mapPicture(width: number, height: number): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isDark = (Math.floor((8 * x) / width) + Math.floor((6 * y) / height)) % 2 === 0;
      pixels.set([(255 * x) / width, (255 * y) / height, isDark ? 40 : 200], (y * width + x) * 3);
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

async function compared(picture: Buffer): Promise<Buffer> {
  return sharp(picture).removeAlpha().resize(COMPARED_SIDE, COMPARED_SIDE, { fit: 'fill' }).raw().toBuffer();
}
