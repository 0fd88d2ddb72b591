import fc, { type Arbitrary } from 'fast-check';
import type { Fault } from '../../telegram/faults/fault';
import type { Act, Place, Step, Trouble } from '../step';

/** Not every step is a command, and not every command is possible where things stand. */
const STEPS_FOR_A_COMMAND = 2;

/** The same seed gives the same steps: more than so many commands need. */
export function drawSteps(seed: number, commandCount: number): Step[] {
  return fc.sample(aStep(), { seed, numRuns: commandCount * STEPS_FOR_A_COMMAND });
}

const photo = fc.nat(15);
const place: Arbitrary<Place> = weighted<Place>([
  [6, 'profile'],
  [2, 'public'],
  [2, 'bot'],
]);

const act: Arbitrary<Act> = fc.oneof(
  { weight: 48, arbitrary: fc.record({ kind: fc.constant('set' as const), photo, place }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('remove' as const), place }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      photos: fc.uniqueArray(photo, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 11, arbitrary: fc.record({ kind: fc.constant('upload' as const), place }) },
  { weight: 16, arbitrary: fc.constant<Act>({ kind: 'undo' }) },
  {
    weight: 7,
    arbitrary: fc.record({
      kind: fc.constant('reopen' as const),
      as: fc.constantFrom('popup' as const, 'tab' as const),
    }),
  },
  { weight: 4, arbitrary: fc.constant<Act>({ kind: 'switch-account' }) },
  { weight: 2, arbitrary: fc.constant<Act>({ kind: 'lock' }) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'sign-out' }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('sign-in' as const),
      by: fc.constantFrom('phone' as const, 'QR code' as const),
    }),
  },
);

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
const network = (kind: 'the network is cut' | 'the network is silent', mostMs: number) =>
  fc.record({ kind: fc.constant(kind), afterMs, forMs: fc.nat(mostMs) }) as Arbitrary<Trouble>;

const trouble: Arbitrary<Trouble> = fc.oneof(
  { weight: 30, arbitrary: telegram(HARMLESS) },
  { weight: 24, arbitrary: telegram(BREAKING) },
  { weight: 3, arbitrary: telegram(SILENT) },
  { weight: 1, arbitrary: telegram(ENDING) },
  { weight: 18, arbitrary: timed('the worker is stopped') },
  { weight: 8, arbitrary: timed('the popup is closed') },
  { weight: 2, arbitrary: timed('it is locked') },
  { weight: 2, arbitrary: timed('the browser is killed') },
  { weight: 8, arbitrary: network('the network is cut', 800) },
  { weight: 3, arbitrary: network('the network is silent', 1500) },
);

function aStep(): Arbitrary<Step> {
  return fc
    .record({ act, trouble: fc.option(trouble, { freq: 2, nil: undefined }) })
    .map(({ act: acted, trouble: met }) => (met ? { act: acted, trouble: met } : { act: acted }));
}

function weighted<T>(choices: [number, T][]): Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}
