import { describe, expect, it } from 'vitest';
import { Salts } from './salts';

const HOUR_MS = 60 * 60 * 1000;
const START_MS = 1_700_000_000_000;

describe('salts', () => {
  let nowMs = START_MS;
  const salts = new Salts(Buffer.alloc(256, 1), () => nowMs);

  it('change every half an hour and hold for an hour', () => {
    nowMs = START_MS;
    const first = salts.current();
    expect(salts.accepts(first)).toBe(true);
    nowMs += HOUR_MS / 2;
    expect(salts.current()).not.toBe(first);
    expect(salts.accepts(first)).toBe(true);
    nowMs += HOUR_MS / 2;
    expect(salts.accepts(first)).toBe(false);
  });

  it('of the future are those that come to hold', () => {
    nowMs = START_MS;
    const future = salts.future(5);
    for (const { salt, valid_since, valid_until } of future) {
      nowMs = valid_since * 1000;
      expect(salts.current()).toBe(salt);
      nowMs = valid_until * 1000 - 1;
      expect(salts.accepts(salt)).toBe(true);
      nowMs = valid_until * 1000;
      expect(salts.accepts(salt)).toBe(false);
    }
  });

  it('begin with the one of the key exchange, for an hour', () => {
    nowMs = START_MS;
    salts.startWith(42n);
    expect(salts.accepts(42n)).toBe(true);
    nowMs += HOUR_MS - 1000;
    expect(salts.accepts(42n)).toBe(true);
    nowMs += 1000;
    expect(salts.accepts(42n)).toBe(false);
  });

  it('differ from key to key', () => {
    expect(new Salts(Buffer.alloc(256, 2), () => nowMs).current()).not.toBe(salts.current());
    expect(salts.accepts(0n)).toBe(false);
  });
});
