import { fail } from '../../handler';
import type { World } from '../../world';
import { hasExpired } from '../../world/photos';
import type { ProfilePhoto } from '../../world/profile';
import type { InputPhoto } from '../requests';

/**
 * The photo among these that an InputPhoto means. The id and the access hash must be its own, and the file
 * reference the newest one (core.telegram.org/api/file-references).
 *
 * @throws 400 `unknown` when there is no such photo, 400 FILE_REFERENCE_EMPTY, _EXPIRED or _INVALID
 */
export function photoAmong(world: World, input: NamedPhoto, { photos, unknown }: Choice): ProfilePhoto {
  const photo = photos.find(({ id, accessHash }) => id === input.id && accessHash === input.access_hash);
  if (!photo) return fail(400, unknown);
  checkFileReference(world, photo, input.file_reference);
  return photo;
}

interface Choice {
  photos: ProfilePhoto[];
  /** What Telegram answers when it is none of these. */
  unknown: string;
}

type NamedPhoto = Omit<Extract<InputPhoto, { _: 'inputPhoto' }>, '_'>;

function checkFileReference(world: World, photo: ProfilePhoto, reference: Buffer): void {
  if (photo.fileReference.equals(reference) && !hasExpired(world, photo)) return;
  if (reference.length === 0) fail(400, 'FILE_REFERENCE_EMPTY');
  if ([photo.fileReference, ...photo.expiredFileReferences].some((expired) => expired.equals(reference)))
    fail(400, 'FILE_REFERENCE_EXPIRED');
  fail(400, 'FILE_REFERENCE_INVALID');
}
