import type { History, Photo } from '../../model/photo';
import { JsonDrawer } from '../sealed/json-drawer';
import { type Chunk, chunksOf } from './chunks';

/**
 * A history as it is kept: a small head, and the photos in chunks of a hundred. A chunk is named by what is in it, so
 * it never changes: only chunks that are new are written, and a reader with an old head never meets a newer chunk.
 */
interface Head extends Omit<History, 'photos'> {
  /** The newest first. */
  chunks: string[];
}

/** Only what a history says besides its photos: quick, however many there are. */
export function readHead(accountId: string, botId: string | null): Promise<Head | undefined> {
  return heads(accountId).read(headName(botId));
}

export async function readChunked(accountId: string, botId: string | null): Promise<History | undefined> {
  const head = await readHead(accountId, botId);
  if (!head) return undefined;
  const { chunks: names, ...rest } = head;
  const found = await chunks(accountId).readMany(names);
  if (found.every((chunk) => chunk !== undefined)) return { ...rest, photos: found.flat() };
  const newer = await readHead(accountId, botId);
  // Replaced while it was read: what is there now counts. Else it is damaged, and the server has it.
  return newer && newer.chunks.join() !== names.join() ? readChunked(accountId, botId) : undefined;
}

export async function writeChunked(
  accountId: string,
  botId: string | null,
  { photos, ...rest }: History,
): Promise<void> {
  const old = (await readHead(accountId, botId))?.chunks ?? [];
  const fresh = await chunksOf(botId, photos);
  const drawer = chunks(accountId);
  await drawer.writeMany(fresh.filter(({ name }) => !old.includes(name)).map(nameAndPhotos));
  const names = fresh.map(({ name }) => name);
  await heads(accountId).write(headName(botId), { ...rest, chunks: names });
  await drawer.drop(old.filter((name) => !names.includes(name)));
}

export async function eraseHistories(accountId: string): Promise<void> {
  await Promise.all([heads(accountId).erase(), chunks(accountId).erase()]);
}

function nameAndPhotos({ name, photos }: Chunk): [string, Photo[]] {
  return [name, photos];
}

function headName(botId: string | null): string {
  return botId === null ? 'own' : `bot/${botId}`;
}

function heads(accountId: string): JsonDrawer<Head> {
  return new JsonDrawer(`histories/${accountId}`);
}

function chunks(accountId: string): JsonDrawer<Photo[]> {
  return new JsonDrawer(`photos/${accountId}`);
}
