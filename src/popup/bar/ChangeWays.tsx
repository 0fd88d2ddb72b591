import { useEffect, useMemo } from 'preact/hooks';
import { UNDO_SECONDS } from '../../model/command';
import { Button } from '../../ui/controls/Button';
import { momentIn } from '../../ui/state/moment';
import { useCountdown } from '../../ui/state/use-countdown';
import { digits } from '../../words/numbers';
import { say } from '../../words/say';
import type { Action, Outcome } from '../state/outcome';
import type { Change } from '../state/use-change';

interface Props {
  done: Outcome;
  change: Pick<Change, 'undo' | 'forget'>;
  /** What was refused for lack of room, once there is some. */
  tryRefused: (() => void) | undefined;
}

/** What can be done after a change, for ten seconds: most of all the way back. */
export function ChangeWays({ done, change, tryRefused }: Props) {
  const secondsShown = useCountdown(useMemo(() => momentIn(UNDO_SECONDS * 1000), [done]));
  // A popup that opened late still says what was done; but the ten seconds began when it was done.
  const undoSeconds = secondsShown - done.ageSeconds;
  const isSeen = secondsShown === 0;
  useEffect(() => {
    if (isSeen) change.forget();
  }, [isSeen]);
  return (
    <>
      {canBeUndone(done.action) && undoSeconds > 0 && (
        <Button look="quiet" onClick={() => void change.undo()}>
          {say('actionUndo')}
          <span class="figures" aria-hidden>
            ({digits(undoSeconds)})
          </span>
        </Button>
      )}
      {done.action.kind === 'delete' && tryRefused && (
        <Button look="quiet" onClick={tryRefused}>
          {say('popupSetNow')}
        </Button>
      )}
    </>
  );
}

/** What is deleted is gone for good; and a change that was taken back is made again as it was made first. */
function canBeUndone(action: Action): boolean {
  return action.kind === 'set' || action.kind === 'upload' || action.kind === 'remove';
}
