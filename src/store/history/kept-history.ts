import type { History, Page, Photo, Piece } from '../../model/photo';
import { JsonDrawer } from '../sealed/drawers/json-drawer';
import { dropRecords, eraseDrawer, valueRecord, writeRecords } from '../sealed/drawers/to-write';
import { fits, withPiece } from './pieces';
import { provenTail } from './proven-tail';

/** Whose photos: an account's own, or with `botId` those of a bot of its own. */
export interface Owner {
  accountId: string;
  botId: string | null;
}

/** What the server says when it is asked for the newest photos. */
export interface Told extends Pick<History, 'total' | 'current' | 'publicPhoto'> {
  newest: Photo[];
  /** Photos that a command of ours has just taken out of the list, wherever they stood. */
  goneIds: string[];
}

/**
 * A history as it is kept: a small head, and pieces of about a hundred photos. A piece is named by what is in it, so
 * it never changes: only those that are new are written, and a reader with an old head never meets other photos.
 */
export function readKept({ accountId, botId }: Owner): Promise<History | undefined> {
  return heads(accountId).read(headName(botId));
}

/** @returns the photos of each piece; undefined for one that was dropped meanwhile, or is damaged */
export function readPieces(accountId: string, names: string[]): Promise<(Photo[] | undefined)[]> {
  return pieces(accountId).readMany(names);
}

/** The newest photos are as the server says; of the rest stays what that proves to be still true. */
export async function writeNewest(owner: Owner, told: Told): Promise<void> {
  const { newest, goneIds, ...rest } = told;
  const old = await readKept(owner);
  const piece = await pieceOf(owner, 0, newest);
  const tail = old
    ? await provenTail({ old, told, read: (wanted) => photosOf(owner, wanted) })
    : { pieces: [], changed: [] };
  const changed = await Promise.all(tail.changed.map(({ start, photos }) => pieceOf(owner, start, photos)));
  const all = [...tail.pieces, ...changed.map(({ place }) => place)];
  await replace(owner, {
    old,
    fresh: [piece, ...changed],
    history: { ...rest, loadedAtMs: Date.now(), pieces: withPiece(all, piece.place) },
  });
}

/**
 * Adds photos from further back.
 * @returns false when the list is not the one that is kept any more: ask for the newest first
 */
export async function writePage(owner: Owner, { total, start, photos }: Page): Promise<boolean> {
  const old = await readKept(owner);
  if (!old || old.total !== total) return false;
  const piece = await pieceOf(owner, start, photos);
  const near = old.pieces.filter(
    (one) => one.start <= start + photos.length && start <= one.start + one.count,
  );
  const wrong = (await photosOf(owner, near)).filter(
    (one) => one.photos.length === 0 || !fits(one, { start, photos }),
  );
  const right = old.pieces.filter((one) => !wrong.some(({ start: at }) => at === one.start));
  await replace(owner, { old, fresh: [piece], history: { ...old, pieces: withPiece(right, piece.place) } });
  return true;
}

/** Until the newest photos are written the next time. */
export async function doubtHistory(owner: Owner): Promise<void> {
  const history = await readKept(owner);
  if (!history) return;
  const doubted: History = { ...history, isDoubtful: true };
  await writeRecords(heads(owner.accountId), [valueRecord(headName(owner.botId), doubted)]);
}

export async function eraseHistories(accountId: string): Promise<void> {
  await Promise.all([heads(accountId), pieces(accountId)].map(eraseDrawer));
}

interface Fresh {
  place: Piece;
  photos: Photo[];
}

async function pieceOf({ botId }: Owner, start: number, photos: Photo[]): Promise<Fresh> {
  // Two owners must not share a piece, for each drops its own.
  return { place: { name: await fingerprint([botId, photos]), start, count: photos.length }, photos };
}

async function photosOf({ accountId }: Owner, wanted: Piece[]): Promise<Omit<Page, 'total'>[]> {
  const found = await readPieces(
    accountId,
    wanted.map(({ name }) => name),
  );
  return wanted.map(({ start }, at) => ({ start, photos: found[at] ?? [] }));
}

/** First the pieces, then the head that names them, at last away with those that no head names. */
async function replace(
  { accountId, botId }: Owner,
  { old, fresh, history }: { old: History | undefined; fresh: Fresh[]; history: History },
): Promise<void> {
  const drawer = pieces(accountId);
  const there = await drawer.readMany(fresh.map(({ place }) => place.name));
  const added = fresh.filter((_, at) => !there[at]);
  await writeRecords(
    drawer,
    added.map(({ place, photos }) => valueRecord(place.name, photos)),
  );
  await writeRecords(heads(accountId), [valueRecord(headName(botId), history)]);
  const named = new Set(history.pieces.map(({ name }) => name));
  const before = old?.pieces.map(({ name }) => name) ?? [];
  await dropRecords(
    drawer,
    before.filter((name) => !named.has(name)),
  );
}

async function fingerprint(value: unknown): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function headName(botId: string | null): string {
  return botId === null ? 'own' : `bot/${botId}`;
}

function heads(accountId: string): JsonDrawer<History> {
  return new JsonDrawer(`histories/${accountId}`);
}

function pieces(accountId: string): JsonDrawer<Photo[]> {
  return new JsonDrawer(`photos/${accountId}`);
}
