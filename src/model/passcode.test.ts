import { expect, it } from 'vitest';
import { waitSecondsAfter, waitSecondsLeft } from './passcode';

it.each([
  [0, 0],
  [2, 0],
  [3, 5],
  [4, 10],
  [30, 3600],
])('after %i wrong ones the next waits for %i s', (count, seconds) => {
  expect(waitSecondsAfter(count)).toBe(seconds);
});

it.each([
  ['as it was meant', 4_200, 5],
  ['is over', -1, 0],
  ['is no longer than it was meant, though the clock was set back by two hours', 7_205_000, 5],
])('what is left of a wait %s', (_, inMs, seconds) => {
  expect(waitSecondsLeft({ count: 3, waitUntilMs: Date.now() + inMs })).toBe(seconds);
});
