import { createStore, del, get, set, type UseStore } from 'idb-keyval';

/** Pictures that are to be uploaded: they wait here, so that neither a closed page nor a dead worker loses them. */
const outgoing: UseStore = createStore('userpic-outbox', 'by-key');

/** @param picture a square JPEG, as Telegram takes it */
export function writeOutgoing(key: string, picture: Blob): Promise<void> {
  return set(key, picture, outgoing);
}

export function readOutgoing(key: string): Promise<Blob | undefined> {
  return get<Blob>(key, outgoing);
}

export function dropOutgoing(key: string): Promise<void> {
  return del(key, outgoing);
}
