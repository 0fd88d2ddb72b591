import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MessageIds, unixSecondsOf } from './message-ids';

it('always grow, hold the time, and say what kind they are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3000), fc.constantFrom('answer' as const, 'notice' as const))),
      (steps) => {
        let nowMs = 1_700_000_000_000;
        const ids = new MessageIds(() => nowMs);
        let last = 0n;
        for (const [laterMs, kind] of steps) {
          nowMs += laterMs;
          const id = ids.next(kind);
          expect(id > last).toBe(true);
          expect(id % 4n).toBe(kind === 'answer' ? 1n : 3n);
          expect(Math.abs(unixSecondsOf(id) - Math.floor(nowMs / 1000))).toBeLessThanOrEqual(1);
          last = id;
        }
      },
    ),
  );
});

it('follow a clock that was set back', () => {
  let nowMs = 1_700_000_000_000;
  const ids = new MessageIds(() => nowMs);
  const before = ids.next('answer');
  nowMs -= 2000;
  // A small step back is the clock being trimmed.
  expect(ids.next('answer') > before).toBe(true);
  nowMs -= 3_600_000;
  expect(unixSecondsOf(ids.next('answer'))).toBe(Math.floor(nowMs / 1000));
});
