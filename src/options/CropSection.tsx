import { ask } from '../bus/ask';
import { say } from '../words/say';

/** For those who want one click. */
export function CropSection({ setsAtOnce }: { setsAtOnce: boolean }) {
  return (
    <section class="options-section">
      <h2>{say('optionsNewPhotos')}</h2>
      <label class="options-choice">
        <input
          type="checkbox"
          checked={setsAtOnce}
          onChange={(event) => void ask('saveCropping', { setsAtOnce: event.currentTarget.checked })}
        />
        {say('optionsSetsAtOnce')}
      </label>
    </section>
  );
}
