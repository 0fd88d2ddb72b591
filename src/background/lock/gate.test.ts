import { beforeEach, expect, it, vi } from 'vitest';
import { reset } from '../../../test/pages/fake-browser';
import { takeNewKey } from '../../store/sealed/new-key';
import { alongside, whenAlone, whileUnlocked } from './gate';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/pages/fake-browser')).browser,
}));

beforeEach(reset);

it('lets what is under way come to its end, and keeps others out meanwhile', async () => {
  const order: string[] = [];
  let end = () => {};
  const begun = new Promise<void>((began) => {
    void whileUnlocked(async () => {
      began();
      await new Promise<void>((ended) => {
        end = ended;
      });
      order.push('under way');
    });
  });
  await begun;
  const locking = whenAlone(async () => void order.push('the lock'));
  const next = whileUnlocked(async () => void order.push('the next'));
  end();
  await Promise.all([locking, next]);
  expect(order).toEqual(['under way', 'the lock', 'the next']);
});

it('lets what is under way begin more, and that come to its end, too', async () => {
  const order: string[] = [];
  let locking: Promise<void> | undefined;
  await whileUnlocked(async () => {
    locking = whenAlone(async () => void order.push('the lock'));
    await alongside(async () => void order.push('awaited'));
    void alongside(async () => {
      await new Promise((done) => setTimeout(done, 20));
      order.push('outlasts it');
    });
  });
  await locking;
  expect(order).toEqual(['awaited', 'outlasts it', 'the lock']);
});

it('lets nobody in while it is locked', async () => {
  const work = vi.fn(async () => {});
  await takeNewKey('seven quiet harbours');
  await expect(whileUnlocked(work)).rejects.toMatchObject({ failure: { kind: 'locked' } });
  expect(work).not.toHaveBeenCalled();
});

it('goes on after a failure', async () => {
  await expect(whenAlone(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(whileUnlocked(async () => 'in')).resolves.toBe('in');
});
