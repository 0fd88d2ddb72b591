import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { momentIn, secondsUntil } from './moment';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('comes when its time has passed', () => {
  const moment = momentIn(10_000);
  expect(secondsUntil(moment)).toBe(10);
  vi.advanceTimersByTime(9_500);
  expect(secondsUntil(moment)).toBe(1);
  vi.advanceTimersByTime(500);
  expect(secondsUntil(moment)).toBe(0);
});

it('comes no later though the clock of the machine is put back', () => {
  const moment = momentIn(10_000);
  vi.setSystemTime(Date.now() - 7_200_000);
  expect(secondsUntil(moment)).toBe(10);
  vi.advanceTimersByTime(10_000);
  expect(secondsUntil(moment)).toBe(0);
});

it('has come after a sleep in which the page counted nothing', () => {
  const moment = momentIn(10_000);
  vi.setSystemTime(Date.now() + 60_000);
  expect(secondsUntil(moment)).toBe(0);
});
