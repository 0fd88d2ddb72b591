import sharp from 'sharp';
import { PICTURE_WIDTHS, type Picture } from '../world/picture';
import { stripThumbnail } from './stripped-thumbnail';

/**
 * Makes of any image what Telegram makes of a profile photo: its middle square, in all sizes, as JPEG.
 *
 * @throws what sharp throws when these bytes are no image
 */
export async function makePicture(image: Buffer): Promise<Made> {
  // Turned as its EXIF says, and on white where it was transparent: JPEG knows neither.
  const upright = await sharp(image).autoOrient().flatten({ background: 'white' }).png().toBuffer();
  const { width, height } = await sharp(upright).metadata();
  const [a, b, c] = await Promise.all([
    sized(upright, PICTURE_WIDTHS.a),
    sized(upright, PICTURE_WIDTHS.b),
    sized(upright, PICTURE_WIDTHS.c),
  ]);
  return {
    picture: { a, b, c, i: await strippedThumbnail(upright), video: null },
    shorterSidePixels: Math.min(width, height),
    longerSidePixels: Math.max(width, height),
  };
}

interface Made {
  picture: Picture;
  shorterSidePixels: number;
  longerSidePixels: number;
}

function sized(image: Buffer, widthPixels: number): Promise<Buffer> {
  return sharp(image)
    .resize(widthPixels, widthPixels, { fit: 'cover' })
    .jpeg({ quality: 70, mozjpeg: true })
    .toBuffer();
}

/** 40 pixels wide, with the settings that make the one header which all clients have. */
async function strippedThumbnail(image: Buffer): Promise<Buffer> {
  const jpeg = sharp(image).resize(40, 40, { fit: 'cover' });
  const settings = { quality: 20, chromaSubsampling: '4:2:0', optimiseCoding: false };
  return stripThumbnail(await jpeg.jpeg(settings).toBuffer());
}
