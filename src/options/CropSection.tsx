import { ask } from '../bus/ask';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { useAsking } from '../ui/state/use-asking';
import { say } from '../words/say';

/** For those who want one click. */
export function CropSection({ setsAtOnce }: { setsAtOnce: boolean }) {
  const { failure, follow } = useAsking();
  return (
    <section class="options-section">
      <h2>{say('optionsNewPhotos')}</h2>
      <label class="options-choice">
        <input
          type="checkbox"
          checked={setsAtOnce}
          onChange={(event) => follow(ask('saveCropping', { setsAtOnce: event.currentTarget.checked }))}
        />
        {say('optionsSetsAtOnce')}
      </label>
      {failure && <FailureNotice failure={failure} />}
    </section>
  );
}
