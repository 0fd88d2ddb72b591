import { promisifyRequest } from 'idb-keyval';
import { sealBytes } from '../cipher';
import { currentKeys, forgetKeys, KEY_ID } from '../current-keys';
import { type Place, placeOf, wholeDrawer } from '../disk/place';
import { records } from '../disk/records';
import type { Keys } from '../keys';
import { dropPlaces } from './drawer';

// What the background does with drawers. It is not in their classes, so that no page has to read it before it is painted.
// Each function throws Failed locked while the passcode is wanted.

/** A drawer of any kind. */
interface Labelled {
  label: string;
}

/** A name, and the bytes that are kept under it. */
export type Content = [name: string, bytes: Uint8Array<ArrayBuffer>];

/**
 * All at once, or none.
 * @param dropped the names of records that go in the same moment
 */
export async function writeRecords(
  drawer: Labelled,
  contents: Content[],
  dropped: string[] = [],
): Promise<void> {
  const { label } = drawer;
  const keys = await currentKeys();
  const gone = await Promise.all(dropped.map((name) => placeOf(keys, label, name)));
  const sealed = await Promise.all(contents.map((content) => sealRecord(keys, label, content)));
  const written = await records('readwrite', async (store) => {
    if ((await promisifyRequest(store.get(KEY_ID))) !== keys.id) return false;
    for (const place of gone) store.delete(place);
    for (const [place, bytes] of sealed) store.put(bytes, place);
    await promisifyRequest(store.transaction);
    return true;
  });
  if (written) return;
  // The passcode was set, changed or removed meanwhile.
  forgetKeys();
  await writeRecords(drawer, contents, dropped);
}

export async function dropRecords({ label }: Labelled, names: string[]): Promise<void> {
  const keys = await currentKeys();
  await dropPlaces(await Promise.all(names.map((name) => placeOf(keys, label, name))));
}

export async function eraseDrawer({ label }: Labelled): Promise<void> {
  const range = await wholeDrawer(await currentKeys(), label);
  await records('readwrite', (store) => promisifyRequest(store.delete(range)));
}

/** What a drawer of values holds under that name. */
export function valueRecord(name: string, value: unknown): Content {
  return [name, new TextEncoder().encode(JSON.stringify(value))];
}

/** What a drawer of pictures holds under that name. */
export async function pictureRecord(name: string, picture: Blob): Promise<Content> {
  return [name, new Uint8Array(await picture.arrayBuffer())];
}

/** The names are sealed along with the bytes: with another key, the record will need another place (new-key.ts). */
export async function sealRecord(
  keys: Keys,
  label: string,
  [name, bytes]: Content,
): Promise<[Place, ArrayBuffer]> {
  const place = await placeOf(keys, label, name);
  const heading = new TextEncoder().encode(JSON.stringify([label, name]));
  const plain = new Uint8Array(heading.length + 1 + bytes.length);
  plain.set(heading);
  plain.set(bytes, heading.length + 1);
  return [place, await sealBytes(keys, place.join('/'), plain)];
}
