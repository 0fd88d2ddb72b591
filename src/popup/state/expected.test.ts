import { describe, expect, it } from 'vitest';
import { aPhoto } from '../../../test/pages/a-photo';
import { expected } from './expected';

const SHOWN = { botId: null, list: ['1', '2', '3'].map(photo), currentId: '1' };
const PROFILE = { kind: 'profile' } as const;

describe('what the list will be', () => {
  it('has a photo that is set first, and current', () => {
    expect(ids(expected(SHOWN, { kind: 'set', photoId: '3', target: PROFILE }))).toEqual({
      ids: ['3', '1', '2'],
      currentId: '3',
    });
  });

  it('stays as it is when a photo is set elsewhere', () => {
    expect(expected(SHOWN, { kind: 'set', photoId: '3', target: { kind: 'public' } })).toBe(SHOWN);
  });

  it('of a bot has a photo of its own first that is set for it, and of no other bot', () => {
    const bots = { ...SHOWN, botId: '77' };
    const set = (botId: string) => ({ kind: 'set', photoId: '3', target: { kind: 'bot', botId } }) as const;
    expect(ids(expected(bots, set('77')))).toEqual({ ids: ['3', '1', '2'], currentId: '3' });
    expect(expected(bots, set('78'))).toBe(bots);
    expect(expected(SHOWN, set('77'))).toBe(SHOWN);
  });

  it('stays as it is when the photo is not, or no longer, in it', () => {
    expect(expected(SHOWN, { kind: 'set', photoId: '9', target: PROFILE })).toBe(SHOWN);
    expect(expected(SHOWN, { kind: 'delete', photoIds: ['9'] })).toBe(SHOWN);
  });

  it('lacks what is deleted', () => {
    const left = expected(SHOWN, { kind: 'delete', photoIds: ['2', '3'] });
    expect(ids(left)).toEqual({ ids: ['1'], currentId: '1' });
  });

  it('has the next photo as the current one when that is deleted', () => {
    expect(expected(SHOWN, { kind: 'delete', photoIds: ['1'] }).currentId).toBe('2');
    expect(expected(SHOWN, { kind: 'delete', photoIds: ['1', '2', '3'] }).currentId).toBeNull();
  });
});

function photo(id: string) {
  return aPhoto({ id });
}

function ids({ list, currentId }: Pick<typeof SHOWN, 'list' | 'currentId'>) {
  return { ids: list.map(({ id }) => id), currentId };
}
