import { ask } from '../bus/ask';

/** For those who want one click. */
export function CropSection({ setsAtOnce }: { setsAtOnce: boolean }) {
  return (
    <section class="options-section">
      <h2>New photos</h2>
      <label>
        <input
          type="checkbox"
          checked={setsAtOnce}
          onChange={(event) => void ask('saveCropping', { setsAtOnce: event.currentTarget.checked })}
        />{' '}
        Set a picture from the web at once, cropped to a square. Undo is always there.
      </label>
    </section>
  );
}
