import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import type { Photo } from '../../model/photo';
import { readPicture } from '../../store/gallery';
import { fileNames } from './file-names';

/**
 * Saves photos in the largest size that Telegram has: one as a JPEG, several as one archive. A link does it, so
 * that no permission for downloads is needed.
 *
 * @returns why nothing was saved; null when all was
 */
export async function savePhotos(accountId: string, photos: Photo[]): Promise<Failure | null> {
  const loaded = await ask('loadPictures', { photoIds: photos.map(({ id }) => id), size: 'full' });
  if (!loaded.ok) return loaded.failure;
  const pictures = await Promise.all(photos.map(({ id }) => readPicture(accountId, id, 'full')));
  const there = pictures.filter((picture) => picture !== undefined);
  const [first] = there;
  if (!first || there.length < photos.length) return { kind: 'photo-gone' };

  const names = fileNames(photos);
  if (names[0] && names.length === 1) download(first, names[0]);
  else download(await archive(names, there), 'userpic.zip');
  return null;
}

async function archive(names: string[], pictures: Blob[]): Promise<Blob> {
  const contents = await Promise.all(pictures.map(async (one) => new Uint8Array(await one.arrayBuffer())));
  const files = names.map((name, index) => [name, contents[index] ?? new Uint8Array()] as const);
  // Read only now: few who open the popup save several photos.
  const { zipSync } = await import('fflate');
  // Stored, not deflated: JPEGs do not get smaller.
  return new Blob([zipSync(Object.fromEntries(files), { level: 0 })], { type: 'application/zip' });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  // Not revoked: the browser may read it long after the click. It goes with the popup.
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
