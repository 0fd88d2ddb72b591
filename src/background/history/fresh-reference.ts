import { Failed } from '../../model/failure';
import type { PhotoReference } from '../../model/photo-reference';
import { writeReferences } from '../../store/references';
import { isStaleReference } from '../../telegram/failures';
import { findPhoto } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/open-accounts';
import { ownerOf } from './bots';

/**
 * Does something with a photo's reference; when it is stale, or none is kept, with a fresh one.
 * @throws Failed photo-gone when Telegram no longer lists the photo
 */
export async function withFreshReference<T>(
  account: OpenAccount,
  photo: { id: string; known: PhotoReference | undefined },
  work: (reference: PhotoReference) => Promise<T>,
): Promise<T> {
  if (!photo.known) return work(await freshReference(account, photo));
  try {
    return await work(photo.known);
  } catch (error) {
    if (!isStaleReference(error)) throw error;
    return work(await freshReference(account, photo));
  }
}

async function freshReference(
  account: OpenAccount,
  { id, known }: { id: string; known: PhotoReference | undefined },
): Promise<PhotoReference> {
  const found = await findPhoto(account.dcs.home, await ownerOf(account, known?.botId ?? null), id);
  if (!found) throw new Failed({ kind: 'photo-gone' });
  // Whose it is stays.
  const fresh = { ...known, ...found.reference };
  await writeReferences(account.accountId, [fresh]);
  return fresh;
}
