import type { Failure } from '../../model/failure';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { openOptions, openSignIn } from '../open-page';
import { type Sentence, sentence } from '../sentence';
import { useWait } from '../state/use-wait';
import { clock } from '../words/duration';

interface Props {
  failure: Failure;
  look: 'primary' | 'quiet';
  /** Without it, a failure that could be tried again has no button here. */
  tryAgain?: (() => void) | undefined;
}

/** The one button for a failure, if it has one. While Telegram wants us to wait, it counts down and waits. */
export function FailureAction({ failure, look, tryAgain }: Props) {
  const secondsLeft = useWait(failure);
  const { action } = sentence(failure);
  const act = action && actionOf(action, tryAgain);
  if (!act) return null;
  return (
    <Button look={look} waiting={secondsLeft > 0} onClick={act.run}>
      {act.words} {secondsLeft > 0 && <span class="figures">{clock(secondsLeft)}</span>}
    </Button>
  );
}

function actionOf(action: NonNullable<Sentence['action']>, tryAgain: Props['tryAgain']) {
  switch (action) {
    case 'try-again':
      return tryAgain && { words: say('actionTryAgain'), run: tryAgain };
    case 'sign-in':
      return { words: say('actionSignIn'), run: openSignIn };
    case 'open-options':
      return { words: say('actionOpenOptions'), run: openOptions };
  }
}
