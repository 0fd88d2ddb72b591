import { useEffect, useRef, useState } from 'preact/hooks';
import type { History, Photo } from '../../model/photo';
import { readHistory, readPieces } from '../../store/gallery';
import { type PhotoList, photoList, type Range } from './photo-list';

/** What the store knows of the list, where somebody looks. */
export interface Known {
  /** Null when nothing is stored. */
  history: History | null;
  list: PhotoList;
  /** Where it was looked: elsewhere the store may know more. */
  looked: Range[];
}

/**
 * The stored list, read again whenever its version (`Live.historyVersion`) grows; of its photos only those that lie
 * where somebody looks, and each of their pieces once: what is in a piece never changes under its name.
 *
 * @returns undefined until it was read
 */
export function useList(accountId: string, version: number, looked: Range[]): Known | undefined {
  const [known, setKnown] = useState<Known>();
  const read = useRef(new Map<string, Photo[]>());
  useEffect(() => {
    let outdated = false;
    void readKnown(accountId, looked, read.current).then((next) => {
      if (!outdated) setKnown(next);
    });
    return () => {
      outdated = true;
    };
  }, [accountId, version, looked]);
  return known;
}

async function readKnown(accountId: string, looked: Range[], read: Map<string, Photo[]>): Promise<Known> {
  const history = await readHistory(accountId);
  if (!history) return { history: null, list: [], looked };
  const named = new Set(history.pieces.map(({ name }) => name));
  for (const name of read.keys()) if (!named.has(name)) read.delete(name);
  const wanted = history.pieces
    .filter(({ start, count }) => looked.some(({ from, to }) => start < to && from < start + count))
    .map(({ name }) => name)
    .filter((name) => !read.has(name));
  const found = await readPieces(accountId, wanted);
  for (const [at, name] of wanted.entries()) read.set(name, found[at] ?? []);
  return { history, list: photoList(history, read), looked };
}
