import { promisifyRequest } from 'idb-keyval';
import { openBytes } from '../cipher';
import { currentKeys } from '../current-keys';
import { type Place, placeOf, wholeDrawer } from '../disk/place';
import { records } from '../disk/records';
import type { Keys } from '../keys';

/**
 * What belongs together and is erased together: all pictures of one account, say. Everything is sealed, and neither
 * the drawer's label nor a record's name can be read on disk.
 *
 * It is for reading: pages do nothing else (to-write.ts). Each function throws Failed locked while the passcode is wanted.
 */
export class Drawer {
  readonly label: string;

  constructor(label: string) {
    this.label = label;
  }

  /** @returns one for each name, in their order; undefined where there is none, or a damaged one: that is gone then */
  async read(names: string[]): Promise<(Uint8Array<ArrayBuffer> | undefined)[]> {
    const keys = await currentKeys();
    const places = await Promise.all(names.map((name) => placeOf(keys, this.label, name)));
    const sealed = await records('readonly', (store) =>
      Promise.all(places.map((place) => promisifyRequest<ArrayBuffer | undefined>(store.get(place)))),
    );
    return Promise.all(places.map((place, at) => open(keys, place, sealed[at])));
  }

  /** @returns all that is in it and not damaged, in no order that means anything */
  async readAll(): Promise<Uint8Array<ArrayBuffer>[]> {
    const keys = await currentKeys();
    const range = await wholeDrawer(keys, this.label);
    const [places, sealed] = await records('readonly', (store) =>
      Promise.all([
        promisifyRequest(store.getAllKeys(range)) as Promise<Place[]>,
        promisifyRequest<ArrayBuffer[]>(store.getAll(range)),
      ]),
    );
    const opened = await Promise.all(places.map((place, at) => open(keys, place, sealed[at])));
    return opened.filter((bytes) => bytes !== undefined);
  }
}

/** @throws when it is damaged */
export async function openRecord(keys: Keys, place: Place, sealed: ArrayBuffer) {
  const plain = await openBytes(keys, place.join('/'), sealed);
  // JSON holds no zero byte, so the first one ends the heading.
  const end = plain.indexOf(0);
  const [label, name] = JSON.parse(new TextDecoder().decode(plain.subarray(0, end))) as [string, string];
  return { label, name, bytes: plain.subarray(end + 1) };
}

async function open(
  keys: Keys,
  place: Place,
  sealed: ArrayBuffer | undefined,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!sealed) return undefined;
  try {
    return (await openRecord(keys, place, sealed)).bytes;
  } catch {
    // Not logged with its cause: nothing about a secret belongs in a log.
    console.warn('A record is damaged and was thrown away.');
    await dropPlaces([place]);
    return undefined;
  }
}

export function dropPlaces(places: Place[]): Promise<unknown> {
  return records('readwrite', (store) =>
    Promise.all(places.map((place) => promisifyRequest(store.delete(place)))),
  );
}
