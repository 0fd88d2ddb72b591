import { ask } from '../../bus/ask';
import { AUTO_LOCK_MINUTES, type AutoLockMinutes } from '../../model/passcode';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { useAsking } from '../../ui/state/use-asking';
import { minutesInWords } from '../../words/duration';
import { say } from '../../words/say';

/** Takes effect at once: nothing to save. */
export function AutoLock({ minutes }: { minutes: AutoLockMinutes }) {
  const { failure, follow } = useAsking();
  return (
    <fieldset class="auto-lock">
      <legend>{say('optionsAutoLock')}</legend>
      <div class="auto-lock-choices">
        {AUTO_LOCK_MINUTES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="auto-lock"
              checked={choice === minutes}
              onChange={() => follow(ask('setAutoLock', { minutes: choice }))}
            />
            {minutesInWords(choice)}
          </label>
        ))}
      </div>
      {failure && <FailureNotice failure={failure} />}
    </fieldset>
  );
}
