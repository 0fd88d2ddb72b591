import { expect, it } from 'vitest';
import { Trace } from './trace';

it('is readable as text', () => {
  let nowMs = 1_700_000_000_000;
  const trace = new Trace(() => nowMs);
  trace.add({ connection: 1, direction: 'in', name: 'connected', messageId: null });
  nowMs += 1234;
  trace.add({ connection: 1, direction: 'in', name: 'auth.sendCode', messageId: 4n });
  trace.add({ connection: 1, direction: 'out', name: '400 PHONE_NUMBER_INVALID', messageId: 5n });
  expect(trace.text()).toBe(
    [
      '   0.000  #1 -> connected',
      '   1.234  #1 -> auth.sendCode  4',
      '   1.234  #1 <- 400 PHONE_NUMBER_INVALID  5',
    ].join('\n'),
  );
  expect(trace.count('auth.sendCode')).toBe(1);
});

it('does not grow for ever', () => {
  const trace = new Trace(() => 0);
  for (let index = 0; index < 50_000; index++) {
    trace.add({ connection: index, direction: 'in', name: 'ping', messageId: null });
  }
  expect(trace.entries.length).toBeLessThanOrEqual(20_000);
  expect(trace.entries.at(-1)?.connection).toBe(49_999);
});
