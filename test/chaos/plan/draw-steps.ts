import fc, { type Arbitrary } from 'fast-check';
import type { Act, Place, Step } from '../step';
import { aTrouble } from './draw-trouble';

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

function aStep(): Arbitrary<Step> {
  return act.chain((acted) =>
    fc
      .option(aTrouble(acted), { freq: 2, nil: undefined })
      .map((trouble) => (trouble ? { act: acted, trouble } : { act: acted })),
  );
}

function weighted<T>(choices: [number, T][]): Arbitrary<T> {
  return fc.oneof(...choices.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));
}
