import type { Bot } from '../model/bot';
import type { History, PictureSize } from '../model/photo';
import { eraseHistories, readKept } from './history/kept-history';
import { type PictureNews, tellOfPicture } from './history/picture-news';
import { JsonDrawer } from './sealed/drawers/json-drawer';
import { PictureDrawer } from './sealed/drawers/picture-drawer';
import { eraseDrawer, pictureRecord, valueRecord, writeRecords } from './sealed/drawers/to-write';

/*
 * The history of each account and its pictures. Pages read it, the background writes it; each function throws
 * Failed locked while the passcode is wanted. A picture never changes under its id, so one that is here is never
 * fetched again.
 */

export { doubtHistory, readPieces, writeNewest, writePage } from './history/kept-history';
export { type PictureNews, watchPictures } from './history/picture-news';

/** @param botId a bot of the account's whose history is meant; null for the account's own */
export function readHistory(accountId: string, botId: string | null = null): Promise<History | undefined> {
  return readKept({ accountId, botId });
}

/** @returns the bots that the account owns; undefined when nobody has asked yet (`loadBots`) */
export function readBots(accountId: string): Promise<Bot[] | undefined> {
  return bots(accountId).read('all');
}

export function writeBots(accountId: string, owned: Bot[]): Promise<void> {
  return writeRecords(bots(accountId), [valueRecord('all', owned)]);
}

/** @returns a JPEG (an MP4 of the size `video`), or undefined when it was never fetched (ask the background: `loadPictures`) */
export function readPicture(
  accountId: string,
  photoId: string,
  size: PictureSize,
): Promise<Blob | undefined> {
  return pictures(accountId).read(`${photoId}/${size}`, size === 'video' ? 'video/mp4' : 'image/jpeg');
}

export async function writePicture(what: PictureNews, file: Blob): Promise<void> {
  const { accountId, photoId, size } = what;
  await writeRecords(pictures(accountId), [await pictureRecord(`${photoId}/${size}`, file)]);
  tellOfPicture(what);
}

export async function eraseGallery(accountId: string): Promise<void> {
  await Promise.all([
    eraseHistories(accountId),
    eraseDrawer(bots(accountId)),
    eraseDrawer(pictures(accountId)),
  ]);
}

function pictures(accountId: string): PictureDrawer {
  return new PictureDrawer(`pictures/${accountId}`);
}

function bots(accountId: string): JsonDrawer<Bot[]> {
  return new JsonDrawer(`bots/${accountId}`);
}
