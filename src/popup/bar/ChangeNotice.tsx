import { UNDO_SECONDS } from '../../model/command';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { Check } from '../../ui/icons';
import type { Change } from '../state/use-change';
import { useCountdown } from '../state/use-countdown';
import { canBeUndone, doneWords, runningWords } from './change-words';

/** What is under way; then what was done, and for ten seconds the way back. */
export function ChangeNotice({ change }: { change: Change }) {
  const { running } = change;
  const done = running || change.outcome?.failure ? null : change.outcome;
  const secondsLeft = useCountdown(done, UNDO_SECONDS, change.forget);
  return (
    <div class={running ? 'bar-words bar-running' : done ? 'bar-words' : ''}>
      {/* Nobody knows how long it takes. */}
      {running && <span class="bar-progress" />}
      {/* Always there: a region that comes together with its words is not announced. */}
      <p class="bar-done" role="status">
        {done && <Icon of={Check} />}
        {running ? runningWords(running) : done && doneWords(done.action)}
      </p>
      {done && canBeUndone(done.action) && (
        <Button look="quiet" onClick={() => void change.undo()}>
          Undo
          <span class="figures" aria-hidden>
            ({secondsLeft})
          </span>
        </Button>
      )}
    </div>
  );
}
