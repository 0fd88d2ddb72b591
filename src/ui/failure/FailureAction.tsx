import type { Failure } from '../../model/failure';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { Clock } from '../controls/Clock';
import { openLink, openOptions, openSignIn } from '../open-page';
import { type Sentence, sentence } from '../sentence';
import { useWait } from '../state/use-wait';

interface Props {
  failure: Failure;
  look: 'primary' | 'quiet';
  /** Without it, a failure that could be tried again has no button here. */
  tryAgain?: (() => void) | undefined;
  /** Without it, one is to try again where that leads to the photos: a page that does not show them. */
  choosePhotos?: (() => void) | undefined;
}

/** The one button for a failure, if it has one. While Telegram wants us to wait, it counts down and waits. */
export function FailureAction({ failure, look, ...ways }: Props) {
  const secondsLeft = useWait(failure);
  const { action } = sentence(failure);
  const act = action && actionOf(action, ways);
  if (!act) return null;
  return (
    <Button look={look} waiting={secondsLeft > 0} onClick={act.run}>
      {act.words} <Clock secondsLeft={secondsLeft} />
    </Button>
  );
}

function actionOf(
  action: NonNullable<Sentence['action']>,
  { tryAgain, choosePhotos }: Pick<Props, 'tryAgain' | 'choosePhotos'>,
) {
  if (typeof action === 'object') return { words: say('actionAppeal'), run: () => openLink(action.appealAt) };
  switch (action) {
    case 'choose-photos':
      if (choosePhotos) return { words: say('actionChooseToDelete'), run: choosePhotos };
      return tryAgain && { words: say('actionTryAgain'), run: tryAgain };
    case 'try-again':
      return tryAgain && { words: say('actionTryAgain'), run: tryAgain };
    case 'sign-in':
      return { words: say('actionSignIn'), run: openSignIn };
    case 'open-options':
      return { words: say('actionOpenOptions'), run: openOptions };
  }
}
