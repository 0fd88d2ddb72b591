import { ask } from '../../bus/ask';
import type { SignInStep } from '../../model/sign-in';
import { Button } from '../../ui/controls/Button';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

type Props = Extract<SignInStep, { step: 'email-code' }>;

export function EmailCodeStep({ email, length }: Props) {
  return (
    <>
      <h1>Check your e-mail</h1>
      <p>
        Telegram sent a code to <bdi>{email}</bdi>.
      </p>
      <StepForm
        field={{
          label: 'Code',
          hint: length === null ? '' : `${length} digits`,
          type: 'text',
          autocomplete: 'one-time-code',
          inputMode: 'numeric',
        }}
        ifEmpty="Type the code from the e-mail."
        fieldFailures={['code-wrong', 'code-expired']}
        button="Continue"
        send={(typed) => ask('checkEmailCode', { code: typed })}
      />
      <p class="step-link">
        <Button look="quiet" onClick={() => ask('typeEmail', { email })}>
          Use another address
        </Button>
      </p>
      <StartOver />
    </>
  );
}
