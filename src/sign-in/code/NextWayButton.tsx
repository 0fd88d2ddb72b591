import { useMemo } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { CodeStep, NextWay } from '../../model/sign-in';
import { Clock } from '../../ui/controls/Clock';
import { momentIn } from '../../ui/state/moment';
import { useCountdown } from '../../ui/state/use-countdown';
import { say } from '../../words/say';
import { AskButton } from '../steps/AskButton';

/** Has the code sent in another way, once Telegram takes that wish. */
export function NextWayButton({ way, fromMs }: NonNullable<CodeStep['next']>) {
  const secondsLeft = useCountdown(useMemo(() => momentIn(fromMs - Date.now()), [fromMs]));
  return (
    <AskButton waiting={secondsLeft > 0} ask={() => ask('resendCode')}>
      {WORDS[way]}
      <Clock secondsLeft={secondsLeft} />
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
