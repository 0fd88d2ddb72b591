import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CommandReport } from '../../model/command';
import { isForTheNextPopup, outcomeOf } from './outcome';

const NOW_MS = 1_800_000_000_000;

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS }));
afterEach(() => void vi.useRealTimers());

it('knows how old the news is', () => {
  const news = outcomeOf(report({ state: 'done', done: { photoId: '1' }, endedAtMs: NOW_MS - 4_200 }));
  expect(news).toMatchObject({ failure: null, ageSeconds: 4 });
});

it.each([
  [0, 30, true],
  [12, 18, true],
  [31, 0, false],
])('%i s after Telegram asked for 30 s of patience, %i are left', (age, left, isKept) => {
  const failure = { kind: 'flood-wait', seconds: 30 } as const;
  const news = outcomeOf(report({ state: 'failed', failure, endedAtMs: NOW_MS - age * 1000 }));
  expect(news?.failure).toEqual({ kind: 'flood-wait', seconds: left });
  expect(news && isForTheNextPopup(news)).toBe(isKept);
});

it('says nothing of what is under way', () => {
  expect(outcomeOf(report({ state: 'running', isSent: true }))).toBeNull();
});

function report(outcome: CommandReport['outcome']): CommandReport {
  const command = { kind: 'set', photoId: '1', target: { kind: 'profile' } } as const;
  return { commandId: 'one', accountId: '7', command, outcome };
}
