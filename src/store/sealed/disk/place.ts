import type { Keys } from '../keys';

/** Where a record lies: which drawer, and which name in it, both as nobody can read them who lacks the key. */
export type Place = [drawer: string, name: string];

/** A hundred pictures are read from one drawer: its label is hidden once. */
const drawers = new WeakMap<Keys, Map<string, Promise<string>>>();

export async function placeOf(keys: Keys, label: string, name: string): Promise<Place> {
  // A drawer's label does not say where its records' names are: they are hidden together with it.
  return Promise.all([drawerOf(keys, label), hidden(keys, [label, name])]);
}

/** An array sorts after every string (w3.org/TR/IndexedDB, 2.4 "Keys"): so this is everything in the drawer. */
export async function wholeDrawer(keys: Keys, label: string): Promise<IDBKeyRange> {
  const drawer = await drawerOf(keys, label);
  return IDBKeyRange.bound([drawer], [drawer, []]);
}

function drawerOf(keys: Keys, label: string): Promise<string> {
  const known = drawers.get(keys) ?? new Map<string, Promise<string>>();
  drawers.set(keys, known);
  const drawer = known.get(label) ?? hidden(keys, [label]);
  known.set(label, drawer);
  return drawer;
}

/** HMAC-SHA-256, of which 128 bits keep any number of records apart. */
async function hidden({ names }: Keys, words: string[]): Promise<string> {
  const mac = await crypto.subtle.sign('HMAC', names, new TextEncoder().encode(JSON.stringify(words)));
  return [...new Uint8Array(mac, 0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
