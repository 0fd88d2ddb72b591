import type { PhotoReference } from '../model/photo-reference';
import { JsonDrawer } from './sealed/drawers/json-drawer';
import { eraseDrawer, valueRecord, writeRecords } from './sealed/drawers/to-write';

/**
 * The references of each account's photos, kept so that a woken worker need not ask for them first. They are hints:
 * one that is lost or stale is asked for again.
 *
 * They lie in a hundred boxes by the last two digits of their ids: ten thousand of them are a hundred records.
 */
type Box = Record<string, PhotoReference>;

/** @returns one for each id, in their order; undefined where none is kept */
export async function readReferences(
  accountId: string,
  photoIds: string[],
): Promise<(PhotoReference | undefined)[]> {
  const boxes = await readBoxes(accountId, photoIds);
  return photoIds.map((id) => boxes.get(boxOf(id))?.[id]);
}

export async function writeReferences(accountId: string, fresh: PhotoReference[]): Promise<void> {
  const boxes = await readBoxes(
    accountId,
    fresh.map(({ id }) => id),
  );
  for (const reference of fresh) {
    const name = boxOf(reference.id);
    boxes.set(name, { ...boxes.get(name), [reference.id]: reference });
  }
  await writeRecords(
    drawer(accountId),
    [...boxes].map(([name, box]) => valueRecord(name, box)),
  );
}

export function eraseReferences(accountId: string): Promise<void> {
  return eraseDrawer(drawer(accountId));
}

async function readBoxes(accountId: string, photoIds: string[]): Promise<Map<string, Box>> {
  const names = [...new Set(photoIds.map(boxOf))];
  const found = await drawer(accountId).readMany(names);
  return new Map(names.map((name, at) => [name, found[at] ?? {}]));
}

function boxOf(photoId: string): string {
  return photoId.slice(-2);
}

function drawer(accountId: string): JsonDrawer<Box> {
  return new JsonDrawer(`references/${accountId}`);
}
