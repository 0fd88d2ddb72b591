import { createHash } from 'node:crypto';
import { fail } from '../../handler';
import { makePicture } from '../../pictures/make-picture';
import type { World } from '../../world';
import type { Picture } from '../../world/picture';
import type { Account } from '../../world/profile';
import type { InputFile, Requests } from '../requests';

/** The smallest size that profile photos come in: a smaller picture is refused (see ASSUMPTIONS.md). */
const SMALLEST_PIXELS = 160;

/** How much longer than wide a picture may be; TDesktop sends none beyond that (`Sorry, Telegram can't process...`). */
const MOST_OBLONG = 10;

/** At 512 KB each: two gigabytes (core.telegram.org/api/files#uploading-files). */
const MOST_PARTS = 4000;

/**
 * The picture that was uploaded for this request, decoded and cut into its sizes. Its parts are used up.
 *
 * @throws 400 PHOTO_FILE_MISSING, FILE_PARTS_INVALID, FILE_PART_0_MISSING, MD5_CHECKSUM_INVALID,
 *   PHOTO_EXT_INVALID, IMAGE_PROCESS_FAILED, PHOTO_CROP_SIZE_SMALL, PHOTO_INVALID; VIDEO_FILE_INVALID for every video, which
 *   this server can't decode
 */
export async function uploadedPicture(world: World, self: Account, request: Request): Promise<Picture> {
  if (request.video || request.video_emoji_markup) fail(400, 'VIDEO_FILE_INVALID');
  const { file } = request;
  if (file?._ !== 'inputFile') return fail(400, 'PHOTO_FILE_MISSING');
  if (!/\.(jpe?g|png|webp)$/i.test(file.name)) fail(400, 'PHOTO_EXT_INVALID');
  const made = await makePicture(joinParts(world, self, file)).catch(() => fail(400, 'IMAGE_PROCESS_FAILED'));
  if (made.shorterSidePixels < SMALLEST_PIXELS) fail(400, 'PHOTO_CROP_SIZE_SMALL');
  if (made.longerSidePixels > made.shorterSidePixels * MOST_OBLONG) fail(400, 'PHOTO_INVALID');
  return made.picture;
}

type Request = Requests['photos.uploadProfilePhoto'];

function joinParts(world: World, self: Account, file: Extract<InputFile, { _: 'inputFile' }>): Buffer {
  const key = `${self.id}/${file.id}`;
  const parts = world.uploads.get(key) ?? new Map<number, Buffer>();
  if (file.parts < 1 || file.parts > MOST_PARTS || parts.size > file.parts) fail(400, 'FILE_PARTS_INVALID');
  const inOrder = Array.from(
    { length: file.parts },
    (_, n) => parts.get(n) ?? fail(400, `FILE_PART_${n}_MISSING`),
  );
  checkSizes(inOrder);
  const bytes = Buffer.concat(inOrder);
  const md5 = createHash('md5').update(bytes).digest('hex');
  if (file.md5_checksum && file.md5_checksum !== md5) fail(400, 'MD5_CHECKSUM_INVALID');
  world.uploads.delete(key);
  world.received.push(bytes);
  return bytes;
}

/** All parts but the last are equally long, and 512 KB can be made of them (core.telegram.org/api/files#uploading-files). */
function checkSizes(parts: Buffer[]): void {
  const [first, ...others] = parts.slice(0, -1);
  const last = parts.at(-1);
  if (!first || !last) return;
  if (first.length % 1024 !== 0 || (512 * 1024) % first.length !== 0) fail(400, 'FILE_PART_SIZE_INVALID');
  const isUneven = others.some(({ length }) => length !== first.length) || last.length > first.length;
  if (isUneven) fail(400, 'FILE_PART_SIZE_CHANGED');
}
