import { readPicture, writePicture } from '../../store/gallery';
import { readReferences } from '../../store/references';
import { telegramFailure } from '../../telegram/failures';
import { downloadPicture } from '../../telegram/photos/files';
import type { OpenAccount } from '../account/open-accounts';

/**
 * Keeps the picture of a photo that is about to lose its place and may be gone for good then: undo uploads it.
 */
export async function keepPicture(account: OpenAccount, photoId: string | null): Promise<void> {
  const { accountId, dcs } = account;
  if (photoId === null || (await readPicture(accountId, photoId, 'c'))) return;
  const [reference] = await readReferences(accountId, [photoId]);
  if (!reference) return;
  try {
    const picture = await downloadPicture(dcs, reference, 'c');
    await writePicture({ accountId, photoId, size: 'c' }, picture);
  } catch (error) {
    // Then it cannot be brought back; that is no reason to refuse what the person wants.
    if (telegramFailure(error) === null) throw error;
    console.warn('The picture that stood there could not be kept.');
  }
}
