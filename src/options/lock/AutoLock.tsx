import { ask } from '../../bus/ask';
import { AUTO_LOCK_MINUTES, type AutoLockMinutes } from '../../model/passcode';

/** Takes effect at once: nothing to save. */
export function AutoLock({ minutes }: { minutes: AutoLockMinutes }) {
  return (
    <fieldset class="auto-lock">
      <legend>Lock when it was not used for</legend>
      <div class="auto-lock-choices">
        {AUTO_LOCK_MINUTES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="auto-lock"
              checked={choice === minutes}
              onChange={() => ask('setAutoLock', { minutes: choice })}
            />
            {choice === 1 ? '1 minute' : `${choice} minutes`}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
