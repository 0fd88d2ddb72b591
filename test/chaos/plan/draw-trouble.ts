import fc, { type Arbitrary } from 'fast-check';
import type { Fault } from '../../telegram/faults/fault';
import type { Act, Trouble } from '../step';

/** What goes wrong while something is done; of an upload, a part may get lost besides. */
export function aTrouble({ kind }: Act): Arbitrary<Trouble> {
  if (kind !== 'upload') return anyTrouble;
  return fc.oneof({ weight: 9, arbitrary: anyTrouble }, { weight: 1, arbitrary: telegram(LOST) });
}

/** What an answer looks like, or where the server stands: the change is to be done all the same. */
const HARMLESS: Fault[] = [
  { kind: 'delay', milliseconds: 100, jitterMilliseconds: 400 },
  { kind: 'late-answer', milliseconds: 100, jitterMilliseconds: 400 },
  { kind: 'expire-references' },
  { kind: 'rotate-salt' },
  { kind: 'skew-clock', seconds: 7200 },
  { kind: 'skew-clock', seconds: -7200 },
  { kind: 'skew-clock', seconds: 0 },
  { kind: 'double-answer' },
  { kind: 'reorder-answer' },
  { kind: 'batch-answers', count: 2 },
  { kind: 'gzip-answer' },
  { kind: 'plain-answer' },
  { kind: 'unknown-beside' },
  { kind: 'split-answer', bytes: 7 },
];

/** The line breaks, before or after. */
const BREAKING: Fault[] = [
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'cut-answer' },
  { kind: 'unknown-answer' },
  { kind: 'transport-error', code: 429 },
  { kind: 'transport-error', code: 444 },
  { kind: 'forge-answer', forgery: 'message-key' },
  { kind: 'answer-error', code: 500, message: 'INTERNAL' },
  { kind: 'answer-error', code: 503, message: 'Timeout' },
  { kind: 'answer-error', code: 400, message: 'PHOTO_ID_INVALID' },
  { kind: 'answer-error', code: 420, message: 'FLOOD_WAIT_1' },
];

/** Somebody waits for a limit to pass: each costs seconds. */
const SILENT: Fault[] = [{ kind: 'no-answer' }, { kind: 'black-hole' }, { kind: 'half-open' }];

const LOST: Fault[] = [{ kind: 'lose-part' }];

/** The session is lost: one signs in again. */
const ENDING: Fault[] = [{ kind: 'revoke-key' }, { kind: 'forget-key' }, { kind: 'duplicate-key' }];

const telegram = (faults: Fault[]): Arbitrary<Trouble> =>
  fc.record({
    kind: fc.constant('telegram' as const),
    fault: fc.constantFrom(...faults),
    strikes: fc.constantFrom('the command' as const, 'anything' as const),
  });

const afterMs = fc.oneof(fc.nat(60), fc.nat(400));
const timed = (
  kind: 'the worker is stopped' | 'the popup is closed' | 'it is locked' | 'the browser is killed',
) => fc.record({ kind: fc.constant(kind), afterMs }) as Arbitrary<Trouble>;
const lasting = (kind: 'the network is cut' | 'the network is silent' | 'the disk is full', mostMs: number) =>
  fc.record({ kind: fc.constant(kind), afterMs, forMs: fc.nat(mostMs) }) as Arbitrary<Trouble>;

/** What a clock that is put right moves by, a time zone that is confused with another, a day; and what Telegram lets pass. */
const JUMPS = [-86_400, -7200, -200, -40, 25, 200, 7200, 86_400];

const anyTrouble: Arbitrary<Trouble> = fc.oneof(
  { weight: 30, arbitrary: telegram(HARMLESS) },
  { weight: 24, arbitrary: telegram(BREAKING) },
  { weight: 3, arbitrary: telegram(SILENT) },
  { weight: 1, arbitrary: telegram(ENDING) },
  { weight: 18, arbitrary: timed('the worker is stopped') },
  { weight: 8, arbitrary: timed('the popup is closed') },
  { weight: 2, arbitrary: timed('it is locked') },
  { weight: 2, arbitrary: timed('the browser is killed') },
  { weight: 8, arbitrary: lasting('the network is cut', 800) },
  { weight: 3, arbitrary: lasting('the network is silent', 1500) },
  { weight: 4, arbitrary: lasting('the disk is full', 1500) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('the clock jumps' as const),
      afterMs,
      forMs: fc.nat(1500),
      aheadSeconds: fc.constantFrom(...JUMPS),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('Telegram is down' as const),
      afterMs,
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
);
