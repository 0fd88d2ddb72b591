import sharp from 'sharp';
import type { World } from '../../telegram/world';

const MOST_BYTES = 512 * 1024;

/**
 * The bytes of the last file that the server received, which must be a photo as Telegram takes it.
 * @throws Error that says what is wrong with it
 */
export async function receivedPhoto(world: World): Promise<{ bytes: Buffer; sidePixels: number }> {
  const bytes = world.received.at(-1);
  if (!bytes) throw new Error('The server has received no photo.');
  const { format, width, height, exif, icc, xmp, iptc, orientation, comments } =
    await sharp(bytes).metadata();
  const wrong = [
    format !== 'jpeg' && `it is ${format}`,
    width !== height && `it is ${width} x ${height}`,
    (width < 640 || width > 1280) && `it has ${width} pixels`,
    bytes.length >= MOST_BYTES && `it has ${bytes.length} bytes`,
    // Chromium writes the colour space down, which is the same for everybody; anything else would be left over.
    icc && !isSrgb(icc) && 'it is not in sRGB',
    (exif || xmp || iptc || orientation || comments) && 'it has metadata',
  ].filter(Boolean);
  if (wrong.length > 0) throw new Error(`The photo is not as it should be: ${wrong.join(', ')}.`);
  return { bytes, sidePixels: width };
}

/** The profile's name is in its `desc` tag: in ASCII or UTF-16, as its version has it (ICC.1:2010, 9.2.41). */
function isSrgb(profile: Buffer): boolean {
  return profile.toString('latin1').replaceAll('\0', '').includes('sRGB');
}
