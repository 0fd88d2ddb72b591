import { ask } from '../../bus/ask';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

/** @param hint the person's own words, kept by Telegram; may be empty */
export function PasswordStep({ hint }: { hint: string }) {
  return (
    <>
      <h1>Type your password</h1>
      <p>Your account has two-step verification: this is the password that you set in Telegram.</p>
      <StepForm
        field={{
          label: 'Password',
          hint: hint && `Your hint: ${hint}`,
          type: 'password',
          autocomplete: 'current-password',
        }}
        ifEmpty="Type your two-step password."
        fieldFailures={['password-wrong']}
        button="Sign in"
        send={(typed) => ask('checkPassword', { password: typed })}
      />
      <StartOver />
    </>
  );
}
