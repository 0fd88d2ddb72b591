import { ask } from '../../bus/ask';
import type { SignInStep } from '../../model/sign-in';
import { say, sayCount } from '../../words/say';
import { sayWith } from '../../words/say-with';
import { AskButton } from './AskButton';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

type Props = Extract<SignInStep, { step: 'email-code' }>;

export function EmailCodeStep({ email, length }: Props) {
  return (
    <>
      <h1>{say('signInEmailCodeTitle')}</h1>
      <p>{sayWith('signInEmailSent', { email: <bdi>{email}</bdi> })}</p>
      <StepForm
        field={{
          label: say('signInCode'),
          hint: length === null ? '' : sayCount('signInDigits', length),
          type: 'text',
          autocomplete: 'one-time-code',
          inputMode: 'numeric',
        }}
        ifEmpty={say('signInEmailCodeMissing')}
        fieldFailures={['code-wrong', 'code-expired']}
        button={say('signInContinue')}
        send={(typed) => ask('checkEmailCode', { code: typed })}
      />
      <AskButton ask={() => ask('typeEmail', { email })}>{say('signInOtherEmail')}</AskButton>
      <StartOver />
    </>
  );
}
