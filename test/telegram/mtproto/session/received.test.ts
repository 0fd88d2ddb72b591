import { describe, expect, it } from 'vitest';
import { Received } from './received';

const START_MS = 1_700_000_000_000;

describe('what came in one session', () => {
  const body = Buffer.alloc(4);
  const idAt = (ms: number, index = 0) => (BigInt(Math.floor(ms / 1000)) << 32n) + BigInt(index * 4);

  it('is remembered for a thousand messages; of what is older nothing can be said', () => {
    const received = new Received(() => START_MS);
    for (let index = 0; index <= 1000; index++)
      received.note({ id: idAt(START_MS, index), sequence: 1, body });
    expect(received.has(idAt(START_MS, 0))).toBe(false);
    expect(received.idError(idAt(START_MS, 0))).toBe(20);
    expect(received.stateOf(idAt(START_MS, 0))).toBe(1);
    expect(received.has(idAt(START_MS, 1))).toBe(true);
    expect(received.idError(idAt(START_MS, 1))).toBeNull();
  });

  it.each([
    ['later, higher', { index: 2, sequence: 7 }, null],
    ['earlier, lower', { index: 0, sequence: 3 }, null],
    ['later, the same even number', { index: 2, sequence: 6 }, null],
    ['later, lower', { index: 2, sequence: 4 }, 32],
    ['earlier, higher', { index: 0, sequence: 7 }, 33],
  ])('a message that is %s than one with sequence 6', (_name, { index, sequence }, error) => {
    const received = new Received(() => START_MS);
    received.note({ id: idAt(START_MS, 1), sequence: 6, body });
    expect(received.sequenceError({ id: idAt(START_MS, index), sequence, body })).toBe(error);
  });

  it.each([
    [2, 32],
    [0, 33],
  ])('no two messages have the same odd number (%i)', (index, error) => {
    const received = new Received(() => START_MS);
    received.note({ id: idAt(START_MS, 1), sequence: 5, body });
    expect(received.sequenceError({ id: idAt(START_MS, index), sequence: 5, body })).toBe(error);
  });

  it('does not hold a client to an order from before the clock was set back', () => {
    let nowMs = START_MS;
    const received = new Received(() => nowMs);
    received.note({ id: idAt(nowMs), sequence: 5, body });
    nowMs -= 3_600_000;
    expect(received.idError(idAt(START_MS))).toBe(17);
    expect(received.sequenceError({ id: idAt(nowMs), sequence: 7, body })).toBeNull();
  });
});
