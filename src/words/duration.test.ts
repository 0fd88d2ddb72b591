// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { clock, durationInWords } from './duration';

it.each([
  [1, '1 second'],
  [45, '45 seconds'],
  [119, '119 seconds'],
  [120, '2 minutes'],
  [121, '3 minutes'],
  [7199, '120 minutes'],
  [7200, '2 hours'],
  [86_400, '24 hours'],
])('%i seconds are called "%s": never less than they are', (seconds, words) => {
  expect(durationInWords(seconds)).toBe(words);
});

it.each([
  [0, '0:00'],
  [9, '0:09'],
  [75, '1:15'],
  [3600, '1:00:00'],
  [3723, '1:02:03'],
])('a clock with %i seconds left shows %s', (seconds, shown) => {
  expect(clock(seconds)).toBe(shown);
});
