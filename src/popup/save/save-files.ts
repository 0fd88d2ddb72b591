import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import { readPicture } from '../../store/gallery';
import type { Owner } from '../list/use-list';
import type { PhotoFile } from './files-of';

/** What is asked for together shares a slow line, and has to come within the limit of a call. */
const TOGETHER = 8;

/**
 * Saves photos in the largest size that Telegram has: one file as it is, several as one archive. A link does it, so
 * that no permission for downloads is needed.
 *
 * @returns why nothing was saved; null when all was
 */
export async function saveFiles(owner: Owner, files: PhotoFile[]): Promise<Failure | null> {
  const failure = await save(owner.accountId, files);
  // Somebody has deleted it meanwhile: the list that is shown says otherwise.
  if (failure?.kind === 'photo-gone') void ask('loadHistory', { botId: owner.botId });
  return failure;
}

async function save(accountId: string, files: PhotoFile[]): Promise<Failure | null> {
  for (const size of ['full', 'video'] as const) {
    const photoIds = files.filter((file) => file.size === size).map(({ photoId }) => photoId);
    for (let at = 0; at < photoIds.length; at += TOGETHER) {
      const loaded = await ask('loadPictures', { photoIds: photoIds.slice(at, at + TOGETHER), size });
      if (!loaded.ok) return loaded.failure;
    }
  }
  const contents = await Promise.all(files.map(({ photoId, size }) => readPicture(accountId, photoId, size)));
  const there = contents.filter((content) => content !== undefined);
  const [first] = there;
  if (!first || there.length < files.length) return { kind: 'photo-gone' };

  const names = files.map(({ name }) => name);
  if (names[0] && names.length === 1) download(first, names[0]);
  else download(await archive(names, there), 'userpic.zip');
  return null;
}

async function archive(names: string[], files: Blob[]): Promise<Blob> {
  const contents = await Promise.all(files.map(async (one) => new Uint8Array(await one.arrayBuffer())));
  const entries = names.map((name, index) => [name, contents[index] ?? new Uint8Array()] as const);
  // Read only now: few who open the popup save several photos.
  const { zipSync } = await import('fflate');
  // Stored, not deflated: JPEGs and videos do not get smaller.
  return new Blob([zipSync(Object.fromEntries(entries), { level: 0 })], { type: 'application/zip' });
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  // Not revoked: the browser may read it long after the click. It goes with the popup.
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
}
