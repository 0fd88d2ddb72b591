import { useRef } from 'preact/hooks';
import type { History, Photo } from '../../model/photo';
import { readHistory, readPieces } from '../../store/gallery';
import { useReading } from '../../ui/state/use-reading';
import { type PhotoList, photoList, type Range } from './photo-list';

/** Whose list it is: that of a bot of the account's, or (null) the account's own. */
export interface Owner {
  accountId: string;
  botId: string | null;
}

/** What the store knows of the list, where somebody looks. */
export interface Known {
  botId: string | null;
  /** Null when nothing is stored. */
  history: History | null;
  list: PhotoList;
  /** Where it was looked: elsewhere the store may know more. */
  looked: Range[];
}

/**
 * The stored list, read again whenever its version (`Live.historyVersion`) is another; of its photos only those that lie
 * where somebody looks, and each of their pieces once: what is in a piece never changes under its name.
 *
 * @returns undefined until it was read
 */
export function useList({ accountId, botId }: Owner, version: number, looked: Range[]): Known | undefined {
  const read = useRef(new Map<string, Photo[]>());
  const known = useReading(
    () => readKnown({ accountId, botId }, looked, read.current),
    [accountId, botId, version, looked],
  );
  return known?.botId === botId ? known : undefined;
}

async function readKnown(
  { accountId, botId }: Owner,
  looked: Range[],
  read: Map<string, Photo[]>,
): Promise<Known> {
  const history = await readHistory(accountId, botId);
  if (!history) return { botId, history: null, list: [], looked };
  const named = new Set(history.pieces.map(({ name }) => name));
  for (const name of read.keys()) if (!named.has(name)) read.delete(name);
  const wanted = history.pieces
    .filter(({ start, count }) => looked.some(({ from, to }) => start < to && from < start + count))
    .map(({ name }) => name)
    .filter((name) => !read.has(name));
  const found = await readPieces(accountId, wanted);
  for (const [at, name] of wanted.entries()) read.set(name, found[at] ?? []);
  return { botId, history, list: photoList(history, read), looked };
}
