import { Failed } from '../../model/failure';
import type { PictureSize } from '../../model/photo';
import type { PhotoReference } from '../../model/photo-reference';
import { readPicture, writePicture } from '../../store/gallery';
import { readReferences } from '../../store/references';
import { downloadPicture } from '../../telegram/photos/files';
import { asCurrent } from '../account/accounts';
import type { OpenAccount } from '../account/open-accounts';
import { withFreshReference } from './fresh-reference';

/**
 * Brings pictures into the store, all that are missing asked for together.
 * @throws what the first of them that failed failed with, after the others are stored
 */
export function loadPictures({ photoIds, size }: { photoIds: string[]; size: PictureSize }): Promise<null> {
  return asCurrent(async (account) => {
    const references = await readReferences(account.accountId, photoIds);
    const loaded = await Promise.allSettled(
      photoIds.map((id, at) => loadPicture(account, { id, known: references[at] }, size)),
    );
    const failed = loaded.find((one) => one.status === 'rejected');
    if (failed) throw failed.reason;
    return null;
  });
}

/** Two pages may want one picture at once: the second waits for the first. */
const underWay = new Map<string, Promise<void>>();

function loadPicture(...[account, photo, size]: Parameters<typeof fetchPicture>): Promise<void> {
  const key = `${account.accountId}/${photo.id}/${size}`;
  const fetching = underWay.get(key) ?? fetchPicture(account, photo, size);
  underWay.set(key, fetching);
  return fetching.finally(() => underWay.delete(key));
}

async function fetchPicture(
  account: OpenAccount,
  photo: { id: string; known: PhotoReference | undefined },
  size: PictureSize,
): Promise<void> {
  const { accountId, dcs } = account;
  if (await readPicture(accountId, photo.id, size)) return;
  const picture = await withFreshReference(account, photo, (reference) =>
    downloadPicture(dcs, reference, size),
  );
  if (picture.size === 0) throw new Failed({ kind: 'photo-gone' });
  await writePicture({ accountId, photoId: photo.id, size }, picture);
}
