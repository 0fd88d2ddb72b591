import { Failed } from '../model/failure';
import type { PictureSize } from '../model/photo';
import type { PhotoReference } from '../model/photo-reference';
import { readPicture, writePicture } from '../store/gallery';
import { readReferences } from '../store/references';
import { downloadPicture } from '../telegram/photos/files';
import { asCurrent, type Current } from './current';
import { withFreshReference } from './fresh-reference';

/**
 * Brings pictures into the store, all that are missing asked for together.
 * @throws what the first of them that failed failed with, after the others are stored
 */
export function loadPictures({ photoIds, size }: { photoIds: string[]; size: PictureSize }): Promise<null> {
  return asCurrent(async (current) => {
    const references = await readReferences(current.accountId, photoIds);
    const loaded = await Promise.allSettled(
      photoIds.map((id, at) => loadPicture(current, { id, known: references[at] }, size)),
    );
    const failed = loaded.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return null;
  });
}

async function loadPicture(
  current: Current,
  photo: { id: string; known: PhotoReference | undefined },
  size: PictureSize,
): Promise<void> {
  const { accountId, dcs } = current;
  if (await readPicture(accountId, photo.id, size)) return;
  const picture = await withFreshReference(current, photo, (reference) =>
    downloadPicture(dcs, reference, size),
  );
  if (picture.size === 0) throw new Failed({ kind: 'photo-gone' });
  await writePicture({ accountId, photoId: photo.id, size }, picture);
}
