import { beforeEach, expect, it, vi } from 'vitest';
import { noticeCommand } from './notice-command';

const notify = vi.hoisted(() => vi.fn());
vi.mock('./notification', () => ({ notify }));
vi.mock('./badge', () => ({ showBadge: () => {} }));
vi.mock('./open-pages', () => ({ isAnyPageOpen: async () => false }));

beforeEach(() => void notify.mockClear());

it.each([
  ['a moment ago', 1, true],
  ['by a worker that is long gone, which a new one finds in the journal', 60, false],
])('a photo that was set %s: tells whoever has closed its page', async (_, secondsAgo, isTold) => {
  tell({ state: 'done', done: { photoId: '7' }, endedAtMs: Date.now() - secondsAgo * 1000 });
  await Promise.resolve();
  expect(notify).toHaveBeenCalledTimes(isTold ? 1 : 0);
});

it('a failure is told however old it is: nobody knows yet', async () => {
  tell({ state: 'failed', failure: { kind: 'offline' }, endedAtMs: Date.now() - 3_600_000 });
  await Promise.resolve();
  expect(notify).toHaveBeenCalledWith('one', 'failed');
});

function tell(outcome: object): void {
  const command = { kind: 'upload', pictureKey: 'a', target: { kind: 'profile' } };
  noticeCommand({ command: { newValue: { commandId: 'one', accountId: '1', command, outcome } } }, 'session');
}
