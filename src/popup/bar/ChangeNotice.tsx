import { UNDO_SECONDS } from '../../model/command';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { Check } from '../../ui/icons';
import { digits } from '../../words/numbers';
import { say } from '../../words/say';
import type { Change } from '../state/use-change';
import { useCountdown } from '../state/use-countdown';
import { canBeUndone, doneWords, runningWords } from './change-words';

interface Props {
  change: Change;
  /** What was refused for lack of room, once there is some. */
  tryRefused: (() => void) | undefined;
}

/** What is under way; then what was done, and for ten seconds the way back. */
export function ChangeNotice({ change, tryRefused }: Props) {
  const { running } = change;
  const done = running || change.outcome?.failure ? null : change.outcome;
  const secondsShown = useCountdown(done, UNDO_SECONDS, change.forget);
  // A popup that opened late still says what was done; but the ten seconds began when it was done.
  const undoSeconds = secondsShown - (done?.ageSeconds ?? 0);
  return (
    <div class={running ? 'bar-words bar-running' : done ? 'bar-words' : ''}>
      {/* Nobody knows how long it takes. */}
      {running && <span class="bar-progress" />}
      {/* Always there: a region that comes together with its words is not announced. */}
      <p class="bar-done" role="status">
        {done && <Icon of={Check} />}
        {running ? runningWords(running) : done && doneWords(done.action)}
      </p>
      {done && canBeUndone(done.action) && undoSeconds > 0 && (
        <Button look="quiet" onClick={() => void change.undo()}>
          {say('actionUndo')}
          <span class="figures" aria-hidden>
            ({digits(undoSeconds)})
          </span>
        </Button>
      )}
      {done?.action.kind === 'delete' && tryRefused && (
        <Button look="quiet" onClick={tryRefused}>
          {say('popupSetNow')}
        </Button>
      )}
    </div>
  );
}
