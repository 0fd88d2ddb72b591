import { describe, expect, it } from 'vitest';
import type { Snapshot } from './snapshot';
import { type Ended, type Told, verdict } from './verdict';

const BEFORE: Snapshot = { photos: ['one', 'two', 'three'], publicPhoto: 'shown', botPhotos: ['wheel'] };
const SET = { act: { kind: 'set', photo: 1, place: 'profile' } } as const;
const TWO_FIRST: Snapshot = { ...BEFORE, photos: ['two', 'one', 'three'] };

type Otherwise = Partial<Ended> & Partial<Told>;

/** A command that was done as it should; what a test says of it is otherwise. */
function ended(otherwise: Otherwise): Ended {
  const { result = 'done', words = '', ...rest } = otherwise;
  const told = { result, words };
  return {
    ...SET,
    told,
    before: BEFORE,
    after: TWO_FIRST,
    changeCount: 1,
    lateCount: 0,
    wasHeard: true,
    ...rest,
  };
}

const DELETED: Otherwise = {
  act: { kind: 'delete', photos: [0, 1] },
  after: { ...BEFORE, photos: ['one', 'two'] },
};
const FAILED = { result: 'failed', after: BEFORE, changeCount: 0 } as const;

describe('what is as it has to be', () => {
  it.each<[string, Otherwise]>([
    ['done, and said to be', {}],
    ['not done, and said to have failed', FAILED],
    ['done, and nobody knows', { result: 'in doubt' }],
    ['not done, and nobody knows', { ...FAILED, result: 'in doubt' }],
    ['never accepted', { ...FAILED, result: 'nothing', wasHeard: false }],
    ['uploaded', { act: { kind: 'upload', place: 'public' }, after: { ...BEFORE, publicPhoto: 'upload 1' } }],
    [
      'set for a bot',
      { act: { ...SET.act, place: 'bot' }, after: { ...BEFORE, botPhotos: ['two', 'wheel'] } },
    ],
    ['removed', { act: { kind: 'remove', place: 'bot' }, after: { ...BEFORE, botPhotos: [] } }],
    ['deleted', { ...DELETED, words: '2 photos deleted.', after: { ...BEFORE, photos: ['one'] } }],
    ['deleted but for one that had gone', { ...DELETED, words: 'Photo deleted.' }],
    [
      'taken back',
      { act: { kind: 'undo' }, undone: { ...SET, before: BEFORE }, before: TWO_FIRST, after: BEFORE },
    ],
  ])('%s', (_, otherwise) => {
    expect(verdict(ended(otherwise))).toBeNull();
  });
});

describe('what must not be', () => {
  it.each<[string, Otherwise]>([
    ['done twice', { changeCount: 2 }],
    ['done, and said to have failed', { result: 'failed' }],
    ['not done, and said to be', { ...FAILED, result: 'done' }],
    ['sent, and nothing is said', { ...FAILED, result: 'nothing' }],
    ['done, and nothing is said', { result: 'nothing' }],
    ['done after it had ended', { lateCount: 1 }],
    ['two photos moved', { after: { ...BEFORE, photos: ['two', 'three', 'one'] } }],
    ['a photo lost', { after: { ...BEFORE, photos: ['two', 'one'] } }],
    ['another place changed', { after: { ...TWO_FIRST, publicPhoto: 'two' } }],
    [
      'uploaded what was there',
      { act: { kind: 'upload', place: 'public' }, after: { ...BEFORE, publicPhoto: 'one' } },
    ],
    ['fewer deleted than is said', { ...DELETED, words: '2 photos deleted.' }],
    ['too many deleted', { act: { kind: 'delete', photos: [0] }, after: { ...BEFORE, photos: ['one'] } }],
    ['changed by nobody', { changeCount: 0 }],
    ['a bug', { result: 'a bug' }],
  ])('%s', (_, otherwise) => {
    expect(verdict(ended(otherwise))).not.toBeNull();
  });
});
