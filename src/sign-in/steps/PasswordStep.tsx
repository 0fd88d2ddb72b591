import { ask } from '../../bus/ask';
import { say } from '../../words/say';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

/** @param hint the person's own words, kept by Telegram; may be empty */
export function PasswordStep({ hint }: { hint: string }) {
  return (
    <>
      <h1>{say('signInPasswordTitle')}</h1>
      <p>{say('signInPasswordWhy')}</p>
      <StepForm
        field={{
          label: say('signInPassword'),
          hint: hint && say('signInPasswordHint', { hint }),
          type: 'password',
          autocomplete: 'current-password',
        }}
        ifEmpty={say('signInPasswordMissing')}
        fieldFailures={['password-wrong']}
        button={say('actionSignIn')}
        send={(typed) => ask('checkPassword', { password: typed })}
      />
      <StartOver />
    </>
  );
}
