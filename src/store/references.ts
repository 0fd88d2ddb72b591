import { createStore, getMany, setMany, type UseStore } from 'idb-keyval';
import type { PhotoReference } from '../model/photo-reference';
import { deleteByPrefix } from './by-prefix';

/** The references of each account's photos, kept so that a woken worker need not ask for them first. */
const references: UseStore = createStore('userpic-references', 'by-account-photo');

/** @returns one for each id, in their order; undefined where none is kept */
export function readReferences(
  accountId: string,
  photoIds: string[],
): Promise<(PhotoReference | undefined)[]> {
  return getMany<PhotoReference | undefined>(
    photoIds.map((id) => key(accountId, id)),
    references,
  );
}

export function writeReferences(accountId: string, fresh: PhotoReference[]): Promise<void> {
  return setMany(
    fresh.map((reference) => [key(accountId, reference.id), reference]),
    references,
  );
}

export function eraseReferences(accountId: string): Promise<void> {
  return deleteByPrefix(`${accountId}/`, references);
}

function key(accountId: string, photoId: string): string {
  return `${accountId}/${photoId}`;
}
