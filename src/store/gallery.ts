import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { Bot } from '../model/bot';
import type { History, PictureSize } from '../model/photo';
import { botOf, type Target } from '../model/target';
import { deleteByPrefix } from './by-prefix';

/**
 * The history of each account and its pictures, in IndexedDB. Pages read it, the background writes it.
 * A picture never changes under its id, so one that is here is never fetched again.
 */
const histories: UseStore = createStore('userpic-histories', 'by-owner');
const pictures: UseStore = createStore('userpic-pictures', 'by-account-photo-size');

/** @param botId a bot of the account's whose history is meant; null for the account's own */
export function readHistory(accountId: string, botId: string | null = null): Promise<History | undefined> {
  return get<History>(historyKey(accountId, botId), histories);
}

export function writeHistory(accountId: string, botId: string | null, history: History): Promise<void> {
  return set(historyKey(accountId, botId), history, histories);
}

/** @returns the id of the photo that stands in a place, as far as the store knows; null when none does */
export async function readStanding(accountId: string, target: Target): Promise<string | null> {
  const history = await readHistory(accountId, botOf(target));
  const id = target.kind === 'public' ? history?.publicPhoto?.id : history?.currentId;
  return id ?? null;
}

/** @returns the bots that the account owns; undefined when nobody has asked yet (`loadBots`) */
export function readBots(accountId: string): Promise<Bot[] | undefined> {
  return get<Bot[]>(`${accountId}/bots`, histories);
}

export function writeBots(accountId: string, bots: Bot[]): Promise<void> {
  return set(`${accountId}/bots`, bots, histories);
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
  const prefix = `${accountId}/`;
  await Promise.all([deleteByPrefix(prefix, histories), deleteByPrefix(prefix, pictures)]);
}

function historyKey(accountId: string, botId: string | null): string {
  return botId === null ? `${accountId}/own` : `${accountId}/bot/${botId}`;
}

function pictureKey(accountId: string, photoId: string, size: PictureSize): string {
  return `${accountId}/${photoId}/${size}`;
}
