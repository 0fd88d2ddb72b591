import type { ComponentProps } from 'preact';
import type { Failure, Result } from '../../model/failure';
import { Button } from '../../ui/controls/Button';
import { Field } from '../../ui/controls/Field';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { sentence } from '../../ui/sentence';
import { takeFocus } from '../../ui/take-focus';
import { clock } from '../../ui/words/duration';
import './StepForm.css';
import { useStep } from './use-step';

type FieldProps = Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'type' | 'autocomplete' | 'inputMode'
>;

interface Props {
  field: FieldProps;
  initial?: string;
  /** What to say when nothing was typed. */
  ifEmpty: string;
  /** The failures that are about what was typed: their sentence stands at the field. */
  fieldFailures: Failure['kind'][];
  button: string;
  send: (typed: string) => Promise<Result<null>>;
}

/** One field and one button. What was typed is only here and in the message: it is stored nowhere. */
export function StepForm({ field, initial = '', ifEmpty, fieldFailures, button, send }: Props) {
  const step = useStep({ initial, send });
  const { failure, secondsLeft } = step;
  const isAboutField = failure !== null && fieldFailures.includes(failure.kind);
  const problem = step.isMissing ? ifEmpty : isAboutField ? sentence(failure).text : undefined;
  const canTryAgain = failure !== null && !isAboutField && sentence(failure).action === 'try-again';

  return (
    <form class="step-form" noValidate onSubmit={step.submit}>
      <Field {...field} value={step.typed} onInput={step.type} problem={problem} field={takeFocus} />
      {failure && !isAboutField && <FailureNotice failure={failure} />}
      <Button type="submit" look="primary" busy={step.busy} waiting={secondsLeft > 0}>
        {canTryAgain ? 'Try again' : button}{' '}
        {secondsLeft > 0 && <span class="figures">{clock(secondsLeft)}</span>}
      </Button>
    </form>
  );
}
