import { expectTypeOf, it } from 'vitest';
import { say, sayCount } from './say';
import { sayWith } from './say-with';

it('takes a message that there is, with all that fills it', () => {
  expectTypeOf(say('signInSentBySms')).toEqualTypeOf<string>();
  expectTypeOf(say('failureFloodWait', { duration: '2 minutes' })).toEqualTypeOf<string>();
  expectTypeOf(sayCount('signInDigits', 5)).toEqualTypeOf<string>();
  expectTypeOf(sayWith('signInDoneAs', { name: 7 })).toEqualTypeOf<(string | number)[]>();
});

it('takes nothing else', () => {
  // @ts-expect-error there is no such message
  say('signInSentByPost');
  // @ts-expect-error nothing says how long
  say('failureFloodWait');
  // @ts-expect-error that is not the name of its gap
  say('failureFloodWait', { seconds: 5 });
  // @ts-expect-error it has no such gap
  say('failureFloodWait', { duration: '2 minutes', seconds: 120 });
  // @ts-expect-error it has no gaps
  say('signInSentBySms', {});
  // @ts-expect-error how many?
  say('signInDigits');
  // @ts-expect-error one form is not for every number
  say('signInDigits_other', { count: 5 });
  // @ts-expect-error its words do not depend on a number
  sayCount('signInSentBySms', 5);
  // @ts-expect-error nothing says who
  sayWith('signInDoneAs', {});
});
