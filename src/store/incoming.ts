import { clear, createStore, get, set, type UseStore } from 'idb-keyval';
import browser from 'webextension-polyfill';
import type { Incoming } from '../model/incoming';

/** Pictures that came from a page, for the crop page: under the key in its address, never in a message. */
const pictures: UseStore = createStore('userpic-inbox', 'by-key');

export function writeIncomingPicture(key: string, picture: Blob): Promise<void> {
  return set(key, picture, pictures);
}

export function readIncomingPicture(key: string): Promise<Blob | undefined> {
  return get<Blob>(key, pictures);
}

/** When the browser starts, no crop page waits for any of them. */
export function clearIncomingPictures(): Promise<void> {
  return clear(pictures);
}

/** How far a picture has come lives in `storage.session`, as all that is the case right now. */
export async function writeIncoming(key: string, incoming: Incoming): Promise<void> {
  await browser.storage.session.set({ [record(key)]: incoming });
}

export async function readIncoming(key: string): Promise<Incoming | null> {
  const found = await browser.storage.session.get(record(key));
  return (found[record(key)] as Incoming | undefined) ?? null;
}

/** Calls back after each change, until the returned function is called. */
export function watchIncoming(key: string, changed: (incoming: Incoming) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const now = area === 'session' ? changes[record(key)]?.newValue : undefined;
    if (now) changed(now as Incoming);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function record(key: string): string {
  return `incoming/${key}`;
}
