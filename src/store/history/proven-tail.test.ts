import { describe, expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import type { History, Photo, Piece } from '../../model/photo';
import { provenTail } from './proven-tail';

/** A list of 1000 photos, `999` the newest, of which the first 250 and some further back are known. */
const BEFORE = numbers(1000);
const KNOWN = [
  [0, 100],
  [100, 100],
  [200, 50],
  [600, 100],
] as const;

describe('photos further back', () => {
  it('stay where they were when nothing is new', async () => {
    expect(await known(BEFORE)).toEqual(placesOf(BEFORE, 100));
  });

  it('move on by as many as came before them', async () => {
    const now = ['1002', '1001', '1000', ...BEFORE];
    expect(await known(now)).toEqual(placesOf(now, 100));
  });

  it('move up by as many as were deleted before them', async () => {
    const now = BEFORE.slice(3);
    expect(await known(now)).toEqual(placesOf(now, 100));
  });

  it('are asked for anew when one of them was deleted elsewhere', async () => {
    expect(await known(without('100'))).toEqual({});
    expect(await known(without('370'))).toEqual({});
  });

  it('are asked for anew when one of them was set again elsewhere, under another id', async () => {
    expect(await known(['1000', ...without('370')])).toEqual({});
  });

  it('close up when the one that is gone is known: it was deleted here', async () => {
    const now = without('370');
    expect(await known(now, ['370'])).toEqual(placesOf(now, 100));
  });

  it('close up when one was set again here, or kept its id', async () => {
    const renamed = ['1000', ...without('370')];
    expect(await known(renamed, ['370'])).toEqual(placesOf(renamed, 100));
    const kept = ['370', ...without('370')];
    expect(await known(kept)).toEqual(placesOf(kept, 100));
  });

  it('are asked for anew when more are gone than those that are known', async () => {
    expect(
      await known(
        without('370').filter((id) => id !== '50'),
        ['370'],
      ),
    ).toEqual({});
  });

  it('are asked for anew when none of the newest is known', async () => {
    expect(await known([...numbers(2000).slice(0, 1000), ...BEFORE])).toEqual({});
  });

  it('are none when the newest are all', async () => {
    expect(await known(BEFORE.slice(0, 40))).toEqual({});
  });
});

/** The known photos behind the newest hundred, by their places in the list as it is now. */
async function known(now: string[], goneIds: string[] = []): Promise<Record<string, string>> {
  const pieces: Piece[] = KNOWN.map(([start, count]) => ({ name: `${start}`, start, count }));
  const old: History = { total: BEFORE.length, current: null, publicPhoto: null, loadedAtMs: 1, pieces };
  const read = async (wanted: Piece[]) =>
    wanted.map(({ name, count }) => ({ start: Number(name), photos: photos(BEFORE, Number(name), count) }));
  const told = { total: now.length, newest: photos(now, 0, 100), goneIds };
  const tail = await provenTail({ old, told, read });
  const moved = tail.pieces.map(({ name, start, count }) => ({
    start,
    photos: photos(BEFORE, Number(name), count),
  }));
  const entries = [...moved, ...tail.changed].flatMap(({ start, photos: own }) =>
    own.map(({ id }, index) => [start + index, id] as const),
  );
  return Object.fromEntries(entries.filter(([place]) => place >= 100));
}

/** Where the known photos are in a list, from one place on. */
function placesOf(list: string[], from: number): Record<string, string> {
  const some = KNOWN.flatMap(([start, count]) => BEFORE.slice(start, start + count));
  return Object.fromEntries([...list.entries()].filter(([place, id]) => place >= from && some.includes(id)));
}

function without(id: string): string[] {
  return BEFORE.filter((each) => each !== id);
}

function photos(list: string[], start: number, count: number): Photo[] {
  return list.slice(start, start + count).map((id) => aPhoto({ id }));
}

function numbers(count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(count - 1 - index));
}
