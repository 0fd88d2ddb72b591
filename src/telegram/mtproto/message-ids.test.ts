import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MessageIds } from './message-ids';

afterEach(() => void vi.useRealTimers());

describe('message ids', () => {
  it('hold the time in their upper half, are multiples of four and always grow, whatever the clock does', () => {
    vi.useFakeTimers();
    fc.assert(
      fc.property(
        fc.array(fc.date({ min: new Date(0), max: new Date('2038-01-01'), noInvalidDate: true })),
        (moments) => {
          const ids = new MessageIds(0);
          let before = -1n;
          for (const moment of moments) {
            vi.setSystemTime(moment);
            const id = ids.next();
            expect(id % 4n).toBe(0n);
            expect(id).toBeGreaterThan(before);
            before = id;
          }
        },
      ),
    );
  });

  it('follow the clock of the server', () => {
    vi.useFakeTimers({ now: new Date('2026-03-12T12:00:00Z') });
    const ids = new MessageIds(0);
    const anHourLater = BigInt(Date.parse('2026-03-12T13:00:00Z') / 1000);
    ids.setClock((anHourLater << 32n) | 1n);
    expect(ids.next() >> 32n).toBe(anHourLater);
    expect(ids.clockOffsetSeconds).toBe(3600);
  });

  it('may be lower than before once the server has put a fast clock right', () => {
    vi.useFakeTimers({ now: new Date('2026-03-12T12:00:00Z') });
    const ids = new MessageIds(86_400);
    const tomorrow = ids.next();
    ids.setClock(BigInt(Date.now() / 1000) << 32n);
    expect(ids.next()).toBeLessThan(tomorrow);
  });
});

it('sequence numbers count what wants to be acknowledged, and are odd for it', () => {
  const ids = new MessageIds(0);
  const numbers = [true, true, false, true, false].map((contentRelated) =>
    ids.sequenceNumber(contentRelated),
  );
  expect(numbers).toEqual([1, 3, 4, 5, 6]);
});
