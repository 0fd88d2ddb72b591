import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import type { PhotoReference } from '../../model/photo-reference';
import type { Target } from '../../model/target';
import type { Connection } from '../connection';
import { type KnownPhoto, knownPhoto } from './known-photo';

/** The most that Telegram gives at once (a server-side limit, as TDLib has it). */
const PAGE = 100;

/**
 * Every profile photo, newest first, without the public one.
 *
 * @throws RpcError, Unreachable, ConnectionLost
 */
export async function listPhotos(connection: Connection): Promise<KnownPhoto[]> {
  const photos: KnownPhoto[] = [];
  for (;;) {
    const page = await connection.read(userPhotos({ offset: photos.length, limit: PAGE }));
    photos.push(...page.photos.filter((photo) => photo instanceof Api.Photo).map(knownPhoto));
    const isWhole = page instanceof Api.photos.Photos || page.photos.length === 0;
    if (isWhole || photos.length >= page.count) return photos;
  }
}

/**
 * One photo by its id, with a fresh file reference (`max_id`, and an offset of -1 to start at it:
 * core.telegram.org/method/photos.getUserPhotos; TDLib reloads a photo the same way).
 *
 * @returns null when it is no longer among the profile photos
 */
export async function findPhoto(connection: Connection, photoId: string): Promise<KnownPhoto | null> {
  const { photos } = await connection.read(userPhotos({ maxId: photoId, offset: -1, limit: 1 }));
  const found = photos.find((photo) => photo instanceof Api.Photo && photo.id.toString() === photoId);
  return found instanceof Api.Photo ? knownPhoto(found) : null;
}

/**
 * Makes an old photo the current one, the public one, or a bot's (`photos.updateProfilePhoto`).
 *
 * Telegram answers with a *new* photo object: its id, date and file reference may differ from the one that
 * was set, and the old id may be gone (as seen in the sources of four clients, TDLib's UserManager among them).
 *
 * @returns the photo that is current now
 * @throws RpcError PHOTO_ID_INVALID, FILE_REFERENCE_EXPIRED, FLOOD_WAIT_X; Unreachable; ConnectionLost
 */
export async function setPhoto(
  connection: Connection,
  photo: PhotoReference,
  target: Target,
): Promise<KnownPhoto> {
  const answer = await connection.call(
    new Api.photos.UpdateProfilePhoto({ id: inputPhoto(photo), ...destination(target) }),
  );
  if (!(answer.photo instanceof Api.Photo)) throw new TypeError('Telegram set an empty photo');
  return knownPhoto(answer.photo);
}

function userPhotos(slice: { maxId?: string; offset: number; limit: number }) {
  const { maxId = '0', offset, limit } = slice;
  return new Api.photos.GetUserPhotos({
    userId: new Api.InputUserSelf(),
    offset,
    maxId: bigInt(maxId),
    limit,
  });
}

function inputPhoto({ id, accessHash, fileReference }: PhotoReference): Api.InputPhoto {
  return new Api.InputPhoto({
    id: bigInt(id),
    accessHash: bigInt(accessHash),
    fileReference: Buffer.from(fileReference, 'base64'),
  });
}

/** Only what the page can ask for today; a bot needs its access hash, which nothing lists yet. */
function destination(target: Target): { fallback?: true } {
  return target.kind === 'public' ? { fallback: true } : {};
}
