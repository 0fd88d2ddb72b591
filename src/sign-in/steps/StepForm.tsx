import type { ComponentChildren, ComponentProps } from 'preact';
import type { Failure, Result } from '../../model/failure';
import { Button } from '../../ui/controls/Button';
import { Clock } from '../../ui/controls/Clock';
import { Field } from '../../ui/controls/Field';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { sentence } from '../../ui/sentence';
import { takeFocus } from '../../ui/take-focus';
import { say } from '../../words/say';
import './StepForm.css';
import { type Step, useStep } from './use-step';

type FieldProps = Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'type' | 'autocomplete' | 'inputMode'
>;

interface Props {
  field: FieldProps;
  initial?: string;
  /** How what was typed is to stand in the field. */
  written?: (typed: string) => string;
  /** Keeps what is typed; without it, it is only here and in the message that sends it. */
  onTyped?: (typed: string) => void;
  /** Over the field, and under it. */
  above?: (step: Step) => ComponentChildren;
  below?: (step: Step) => ComponentChildren;
  /** What to say when nothing was typed. */
  ifEmpty: string;
  /** The failures that are about what was typed: their sentence stands at the field. */
  fieldFailures: Failure['kind'][];
  button: string;
  send: (typed: string) => Promise<Result<null>>;
}

/** One field and one button. */
export function StepForm({ field, above, below, ifEmpty, fieldFailures, button, ...options }: Props) {
  const step = useStep(options);
  const { failure, secondsLeft } = step;
  const isAboutField = failure !== null && fieldFailures.includes(failure.kind);
  const problem = step.isMissing ? ifEmpty : isAboutField ? sentence(failure).text : undefined;
  const canTryAgain = failure !== null && !isAboutField && sentence(failure).action === 'try-again';

  return (
    // Else Firefox writes the phone number into its form history; the field's own `autocomplete` still fills it in.
    <form class="step-form" autocomplete="off" noValidate onSubmit={step.submit}>
      {above?.(step)}
      <Field {...field} value={step.typed} onInput={step.type} problem={problem} field={takeFocus} />
      {failure && !isAboutField && <FailureNotice failure={failure} />}
      {below?.(step)}
      <Button type="submit" look="primary" busy={step.busy} waiting={secondsLeft > 0}>
        {canTryAgain ? say('actionTryAgain') : button} <Clock secondsLeft={secondsLeft} />
      </Button>
    </form>
  );
}
