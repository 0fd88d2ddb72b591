import { ask } from '../../bus/ask';
import type { CodeStep, NextWay } from '../../model/sign-in';
import { clock } from '../../words/duration';
import { say } from '../../words/say';
import { AskButton } from './AskButton';
import { useCountdown } from './use-countdown';

/** Has the code sent in another way, once Telegram takes that wish. */
export function NextWayButton({ way, fromMs }: NonNullable<CodeStep['next']>) {
  const secondsLeft = useCountdown(fromMs);
  return (
    <AskButton waiting={secondsLeft > 0} ask={() => ask('resendCode')}>
      {WORDS[way]}
      {secondsLeft > 0 && <span class="figures">{clock(secondsLeft)}</span>}
    </AskButton>
  );
}

const WORDS: Record<NextWay, string> = {
  sms: say('signInBySms'),
  call: say('signInByCall'),
  'missed-call': say('signInByMissedCall'),
  'flash-call': say('signInByMissedCall'),
  fragment: say('signInByFragment'),
};
