import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Untrusted } from './errors';
import { Freshness } from './freshness';

const NOW = 1_700_000_000;
let freshness: Freshness;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW * 1000 });
  freshness = new Freshness({ clockOffsetSeconds: 0 });
});
afterEach(() => void vi.useRealTimers());

describe.each([
  ['before the first answer', () => {}, { past: 330, future: 300 }],
  ['after the first answer', () => freshness.admits(idAt(0), 'answer'), { past: 300, future: 30 }],
] as const)('%s', (_, before, { past, future }) => {
  beforeEach(() => void before());

  it.each([-past, 0, future])('a message of %i s from now is taken, once', (seconds) => {
    expect(freshness.admits(idAt(seconds, 5n), 'unasked')).toBe(true);
    expect(freshness.admits(idAt(seconds, 5n), 'unasked')).toBe(false);
  });

  it.each([-past - 1, future + 1])(
    'a message of %i s from now ends the line, even as an answer',
    (seconds) => {
      for (const says of ['unasked', 'answer'] as const) {
        expect(() => freshness.admits(idAt(seconds), says)).toThrow(new Untrusted('time of a message'));
      }
    },
  );
});

it('an answer tells what the time is where our clock was put right since the last line', () => {
  freshness.admits(idAt(200), 'answer');
  vi.advanceTimersByTime(10_000);
  expect(freshness.admits(idAt(239), 'unasked')).toBe(true);
  expect(() => freshness.admits(idAt(242), 'unasked')).toThrow(Untrusted);
});

it('what puts our clock right is taken whatever the time', () => {
  expect(freshness.admits(idAt(7200), 'clock')).toBe(true);
  expect(freshness.admits(idAt(7201), 'answer')).toBe(true);
  expect(() => freshness.admits(idAt(0), 'answer')).toThrow(Untrusted);
});

it.each([-7200, -200, 200, 7200])(
  'a clock of this machine that is put on by %i s ends no line',
  (seconds) => {
    freshness.admits(idAt(0, 1n), 'answer');
    vi.setSystemTime((NOW + seconds) * 1000);
    expect(freshness.admits(idAt(0, 5n), 'answer')).toBe(true);
  },
);

it('a machine that has slept ends no line: the time that a page counts may have stood still', () => {
  freshness.admits(idAt(0), 'answer');
  vi.setSystemTime((NOW + 600) * 1000);
  expect(freshness.admits(idAt(600), 'answer')).toBe(true);
  expect(() => freshness.admits(idAt(640), 'answer')).toThrow(Untrusted);
});

function idAt(secondsFromNow: number, low = 1n): bigint {
  return (BigInt(NOW + secondsFromNow) << 32n) | low;
}
