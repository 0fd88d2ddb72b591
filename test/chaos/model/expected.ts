import type { Act, Place } from '../step';
import type { Snapshot } from './snapshot';

/** An act that changes photos. */
export type Changing = Extract<Act, { kind: 'set' | 'remove' | 'delete' | 'upload' | 'undo' }>;

/** What was done last, and what stood there before it: undo goes back to that. */
export interface Undone {
  act: Exclude<Changing, { kind: 'undo' }>;
  before: Snapshot;
}

/**
 * Whether the change was done, once, and nothing besides. A popup whose list is old may mean another photo by the same
 * place, so any one photo will do; how often it was done is the ledger's to say.
 */
export function wasDone(
  act: Changing,
  { before, after }: Record<'before' | 'after', Snapshot>,
  undone?: Undone,
): boolean {
  if (act.kind === 'undo') return undone !== undefined && wasUndone(undone, before, after);
  const place = act.kind === 'delete' ? 'profile' : act.place;
  if (!othersStand(place, before, after)) return false;
  const [was, is] = [listOf(place, before), listOf(place, after)];
  switch (act.kind) {
    case 'set':
      return place === 'profile' ? isMovedUp(was, is) : isPutFirst(place, was, is);
    case 'upload':
      return isNew(is[0], before) && (place === 'public' || same(is.slice(1), was));
    case 'remove':
      return same(is, was.slice(1));
    case 'delete':
      return was.length - is.length <= act.photos.length && is.every((one) => was.includes(one));
  }
}

/** A photo that Telegram threw away comes back as a new one with the same picture. */
function wasUndone({ act, before: first }: Undone, before: Snapshot, after: Snapshot): boolean {
  const place = act.kind === 'delete' ? 'profile' : act.place;
  if (!othersStand(place, before, after)) return false;
  const [goal, is] = [listOf(place, first)[0], listOf(place, after)[0]];
  return is === goal || (goal !== undefined && isNew(is, before));
}

/** What stands in a place, the one that is seen first. */
function listOf(place: Place, { photos, publicPhoto, botPhotos }: Snapshot): string[] {
  if (place === 'public') return publicPhoto === null ? [] : [publicPhoto];
  return place === 'profile' ? photos : botPhotos;
}

function othersStand(place: Place, before: Snapshot, after: Snapshot): boolean {
  const others = (['profile', 'public', 'bot'] as const).filter((other) => other !== place);
  return others.every((other) => same(listOf(other, before), listOf(other, after)));
}

function isMovedUp(was: string[], is: string[]): boolean {
  const [first, ...rest] = is;
  return (
    first !== undefined &&
    same(
      rest,
      was.filter((one) => one !== first),
    ) &&
    is.length === was.length
  );
}

/** Of a public photo there is only one. A bot's own moves up, a foreign one is added, perhaps not for the first time. */
function isPutFirst(place: Place, was: string[], is: string[]): boolean {
  const [first, ...rest] = is;
  if (first === undefined) return false;
  const from = was.indexOf(first);
  return place === 'public' || same(rest, was) || (from >= 0 && same(rest, was.toSpliced(from, 1)));
}

function isNew(picture: string | undefined, { photos, publicPhoto, botPhotos }: Snapshot): boolean {
  return picture !== undefined && ![...photos, publicPhoto, ...botPhotos].includes(picture);
}

export function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
