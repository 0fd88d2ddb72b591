import bigInt from 'big-integer';
import { Api } from 'telegram/tl';
import type { PhotoReference } from '../../model/photo-reference';
import type { Connection } from '../connection';
import { type KnownPhoto, knownPhoto } from './known-photo';
import { inputUser, type Owner } from './owner';

/** The most that Telegram gives at once (a server-side limit, as TDLib has it). */
const PAGE = 100;

/** Which of an owner's places a photo takes: the profile's, or that for people who may not see it (fallback). */
export interface Place {
  owner: Owner;
  isPublic: boolean;
}

/**
 * Up to a hundred profile photos from one place on, newest first, without the public one; and how many there are in
 * all (`photosSlice.count`; an answer without it is the rest of the list).
 *
 * @throws RpcError, Unreachable, ConnectionLost
 */
export async function listPhotos(
  connection: Connection,
  owner: Owner,
  start = 0,
): Promise<{ photos: KnownPhoto[]; total: number }> {
  const page = await connection.read(userPhotos(owner, { offset: start, limit: PAGE }));
  const photos = page.photos.filter((photo) => photo instanceof Api.Photo).map(knownPhoto);
  return { photos, total: page instanceof Api.photos.PhotosSlice ? page.count : start + photos.length };
}

/**
 * One photo by its id, with a fresh file reference (`max_id`, and an offset of -1 to start at it:
 * core.telegram.org/method/photos.getUserPhotos; TDLib reloads a photo the same way).
 *
 * @returns null when it is no longer among the owner's photos
 */
export async function findPhoto(
  connection: Connection,
  owner: Owner,
  photoId: string,
): Promise<KnownPhoto | null> {
  const { photos } = await connection.read(userPhotos(owner, { maxId: photoId, offset: -1, limit: 1 }));
  const found = photos.find((photo) => photo instanceof Api.Photo && photo.id.toString() === photoId);
  return found instanceof Api.Photo ? knownPhoto(found) : null;
}

/**
 * Puts an old photo in its place (`photos.updateProfilePhoto`).
 *
 * Telegram answers with a *new* photo object: its id, date and file reference may differ from the one that
 * was set, and the old id may be gone (as seen in the sources of four clients, TDLib's UserManager among them).
 *
 * @returns the photo that stands there now
 * @throws RpcError PHOTO_ID_INVALID, FILE_REFERENCE_EXPIRED, FLOOD_WAIT_X; Unreachable; ConnectionLost
 */
export async function setPhoto(
  connection: Connection,
  photo: PhotoReference,
  place: Place,
): Promise<KnownPhoto> {
  const answer = await connection.call(
    new Api.photos.UpdateProfilePhoto({ id: inputPhoto(photo), ...destination(place) }),
  );
  return theNewOne(answer);
}

/**
 * Takes away the photo that stands in a place (`inputPhotoEmpty`).
 * @returns the photo that stands there then: of the list the next one, else none
 * @throws RpcError, Unreachable, ConnectionLost
 */
export async function removePhoto(connection: Connection, place: Place): Promise<KnownPhoto | null> {
  const answer = await connection.call(
    new Api.photos.UpdateProfilePhoto({ id: new Api.InputPhotoEmpty(), ...destination(place) }),
  );
  return answer.photo instanceof Api.Photo ? knownPhoto(answer.photo) : null;
}

/**
 * Deletes photos of one's own list for good.
 * @returns the ids of those that Telegram has deleted
 * @throws RpcError PHOTO_ID_INVALID, FILE_REFERENCE_EXPIRED, FLOOD_WAIT_X; Unreachable; ConnectionLost
 */
export async function deletePhotos(connection: Connection, photos: PhotoReference[]): Promise<string[]> {
  const deleted = await connection.call(new Api.photos.DeletePhotos({ id: photos.map(inputPhoto) }));
  return deleted.map((id) => id.toString());
}

export function theNewOne(answer: Api.photos.Photo): KnownPhoto {
  if (!(answer.photo instanceof Api.Photo)) throw new TypeError('Telegram set an empty photo');
  return knownPhoto(answer.photo);
}

export function destination({ owner, isPublic }: Place): { fallback?: true; bot?: Api.TypeInputUser } {
  return { ...(isPublic && { fallback: true }), ...(owner !== 'self' && { bot: inputUser(owner) }) };
}

function userPhotos(owner: Owner, slice: { maxId?: string; offset: number; limit: number }) {
  const { maxId = '0', offset, limit } = slice;
  return new Api.photos.GetUserPhotos({ userId: inputUser(owner), offset, maxId: bigInt(maxId), limit });
}

function inputPhoto({ id, accessHash, fileReference }: PhotoReference): Api.InputPhoto {
  return new Api.InputPhoto({
    id: bigInt(id),
    accessHash: bigInt(accessHash),
    fileReference: Buffer.from(fileReference, 'base64'),
  });
}
