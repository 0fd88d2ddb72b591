import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { latinDigits } from '../../words/latin-digits';
import './Field.css';

// One by one, for the types of Preact tie the roles that an input may have to its type.
type Type = { type: 'tel' } | { type: 'text' } | { type: 'password' } | { type: 'email' };

type Props = Type & {
  label: string;
  hint?: string;
  /** What is wrong with what was typed; read out with the field, and shown in place of the hint. */
  problem?: string | undefined;
  autocomplete: 'tel' | 'email' | 'one-time-code' | 'current-password' | 'new-password' | 'off';
  inputMode?: 'numeric' | 'text';
  value: string;
  onInput: (value: string) => void;
  field?: Ref<HTMLInputElement>;
};

export function Field({ label, hint, problem, field = null, onInput, ...attributes }: Props) {
  const id = useId();
  const note = problem ?? hint;
  const isNumber = attributes.type === 'tel' || attributes.inputMode === 'numeric';
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        {...attributes}
        ref={field}
        onInput={({ currentTarget: { value } }) => onInput(isNumber ? latinDigits(value) : value)}
        aria-describedby={`${id}-note`}
        class="field-input"
        id={id}
        aria-invalid={problem !== undefined}
      />
      {/* There from the start, so that a problem that comes later is announced. */}
      <p class={problem ? 'field-note field-problem' : 'field-note'} id={`${id}-note`} aria-live="polite">
        {note}
      </p>
    </div>
  );
}
