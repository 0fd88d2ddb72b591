import { ask } from '../../bus/ask';
import type { CodePlace, SignInStep } from '../../model/sign-in';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

type Props = Extract<SignInStep, { step: 'code' }>;

export function CodeStep({ phone, place, length }: Props) {
  return (
    <>
      <h1>Type the code</h1>
      <p>{WHERE[place]}</p>
      <p class="muted">
        For the number <bdi class="figures">{phone}</bdi>
      </p>
      <StepForm
        field={{
          label: 'Code',
          hint: length === null ? '' : `${length} digits`,
          type: 'text',
          autocomplete: 'one-time-code',
          inputMode: 'numeric',
        }}
        ifEmpty="Type the code that Telegram sent you."
        fieldFailures={['code-wrong', 'code-expired']}
        button="Continue"
        send={(typed) => ask('checkCode', { code: typed })}
      />
      <StartOver />
    </>
  );
}

const WHERE: Record<CodePlace, string> = {
  app: 'Telegram sent a code to your Telegram app: look for a message from “Telegram” there.',
  sms: 'Telegram sent a code by SMS.',
  call: 'Telegram calls you and says a code.',
  email: 'Telegram sent a code to your e-mail address.',
  elsewhere: 'Telegram sent you a code.',
};
