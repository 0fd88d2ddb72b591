import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { History, PictureSize } from '../model/photo';
import { deleteByPrefix } from './by-prefix';

/**
 * The history of each account and its pictures, in IndexedDB. Pages read it, the background writes it.
 * A picture never changes under its id, so one that is here is never fetched again.
 */
const histories: UseStore = createStore('userpic-histories', 'by-account');
const pictures: UseStore = createStore('userpic-pictures', 'by-account-photo-size');

export function readHistory(accountId: string): Promise<History | undefined> {
  return get<History>(accountId, histories);
}

export function writeHistory(accountId: string, history: History): Promise<void> {
  return set(accountId, history, histories);
}

/** @returns a JPEG, or undefined when it was never fetched (ask the background: `loadPictures`) */
export function readPicture(
  accountId: string,
  photoId: string,
  size: PictureSize,
): Promise<Blob | undefined> {
  return get<Blob>(pictureKey(accountId, photoId, size), pictures);
}

export function writePicture(
  key: { accountId: string; photoId: string; size: PictureSize },
  picture: Blob,
): Promise<void> {
  return set(pictureKey(key.accountId, key.photoId, key.size), picture, pictures);
}

export async function eraseGallery(accountId: string): Promise<void> {
  await Promise.all([del(accountId, histories), deleteByPrefix(`${accountId}/`, pictures)]);
}

function pictureKey(accountId: string, photoId: string, size: PictureSize): string {
  return `${accountId}/${photoId}/${size}`;
}
