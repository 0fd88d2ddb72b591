import type { History, Photo, Piece } from '../../model/photo';
import type { Stretch } from './pieces';

interface Question {
  old: History;
  told: { total: number; newest: Photo[]; goneIds: string[] };
  read: (pieces: Piece[]) => Promise<Stretch[]>;
}

/** What stays of the known photos behind the newest ones, at the places where they stand now. */
interface Tail {
  /** Those that are as they were, but for their place. */
  pieces: Piece[];
  /** Those of which photos are gone. */
  changed: Stretch[];
}

const NOTHING: Tail = { pieces: [], changed: [] };

/**
 * A list of photos grows at its beginning only; further back, photos can only vanish (deleted, or moved to the
 * beginning because they were set again). So one photo that is known from before, and the number of photos behind it,
 * prove the whole rest: when there are as many as before, they are the same. When there are fewer, and we do not
 * know ourselves which are gone, nobody knows where the others stand: then they are asked for anew.
 */
export async function provenTail({ old, told, read }: Question): Promise<Tail> {
  const start = told.newest.length;
  if (start >= told.total) return NOTHING;
  const before = placesOf(await read(old.pieces.filter((piece) => piece.start < start)));
  const now = told.newest.findLastIndex(({ id }) => before.has(id));
  const was = before.get(told.newest[now]?.id ?? '');
  if (was === undefined) return NOTHING;

  const missing = old.total - was - (told.total - now);
  const behind = old.pieces.filter((piece) => piece.start + piece.count > was + 1);
  if (missing === 0) return { pieces: movedBy(behind, now - was), changed: [] };
  return missing < 0 ? NOTHING : withoutGone(await read(behind), { told, was, now, missing });
}

/** The rest, when the photos that are missing are just those of which we know that they are gone. */
function withoutGone(
  behind: Stretch[],
  { told, was, now, missing }: Pick<Question, 'told'> & { was: number; now: number; missing: number },
): Tail {
  const away = new Set([...told.goneIds, ...told.newest.slice(0, now + 1).map(({ id }) => id)]);
  const gone = [...placesOf(behind)].filter(([id, place]) => place > was && away.has(id));
  if (gone.length !== missing) return NOTHING;
  const changed = behind.map(({ start, photos }) => {
    const from = Math.max(start, was + 1);
    return {
      start: from + now - was - gone.filter(([, place]) => place < from).length,
      photos: photos.slice(from - start).filter(({ id }) => !away.has(id)),
    };
  });
  return { pieces: [], changed };
}

/** One that does not begin behind the newest photos is of no use: what is proven in it lies under those. */
function movedBy(pieces: Piece[], places: number): Piece[] {
  return pieces.map((piece) => ({ ...piece, start: piece.start + places })).filter(({ start }) => start > 0);
}

function placesOf(stretches: Stretch[]): Map<string, number> {
  return new Map(
    stretches.flatMap(({ start, photos }) => photos.map(({ id }, index) => [id, start + index] as const)),
  );
}
