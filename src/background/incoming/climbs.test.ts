import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { Failed } from '../../model/failure';
import { readIncoming } from '../../store/incoming';
import { takeIncomingPicture } from '../../store/incoming/pictures';
import { type Brought, beginClimb, climbFor } from './climbs';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

const brought = (words: string): Brought => ({ picture: new Blob([words]), isFromScreen: false });

beforeEach(reset);

describe('a climb', () => {
  it('says where it is, and ends with the picture', async () => {
    const climbing = beginClimb('a', async (tell) => {
      expect(await readIncoming('a')).toEqual({ state: 'fetching', from: 'page' });
      await tell({ state: 'fetching', from: 'site' });
      expect(await readIncoming('a')).toEqual({ state: 'fetching', from: 'site' });
      return brought('it');
    });
    expect(climbFor('a')).toBe(climbing);
    await climbing;
    expect(climbFor('a')).toBeUndefined();
    expect(await readIncoming('a')).toEqual({ state: 'ready', isFromScreen: false });
    expect(await (await takeIncomingPicture('a'))?.text()).toBe('it');
  });

  it('ends with a failure when it throws', async () => {
    await beginClimb('a', () => Promise.reject(new Failed({ kind: 'picture-lost' })));
    expect(await readIncoming('a')).toEqual({ state: 'failed', failure: { kind: 'picture-lost' } });
  });

  it('ends even if a browser never answers', async () => {
    vi.useFakeTimers();
    const climbing = beginClimb('a', () => new Promise(() => {}));
    await vi.advanceTimersByTimeAsync(75_000);
    await climbing;
    vi.useRealTimers();
    expect(await readIncoming('a')).toMatchObject({ state: 'failed', failure: { reason: 'too-slow' } });
  });

  it('is forgotten for a newer one, whichever ends first', async () => {
    let end = (_: Brought) => {};
    const older = beginClimb('a', () => new Promise((done) => (end = done)));
    await vi.waitFor(async () => expect(await readIncoming('a')).not.toBeNull());
    await beginClimb('a', async () => brought('newer'));
    end(brought('older'));
    await older;
    expect(await (await takeIncomingPicture('a'))?.text()).toBe('newer');
  });
});
