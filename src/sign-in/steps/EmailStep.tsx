import { ask } from '../../bus/ask';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

/** @param email what was typed before, when one comes back to this step */
export function EmailStep({ email }: { email: string }) {
  return (
    <>
      <h1>Add an e-mail address</h1>
      <p>Telegram wants an e-mail address for this account: it sends sign-in codes there from now on.</p>
      <StepForm
        field={{ label: 'E-mail address', type: 'email', autocomplete: 'email' }}
        initial={email}
        onTyped={(typed) => ask('typeEmail', { email: typed })}
        ifEmpty="Type an e-mail address that you can read."
        fieldFailures={['email-refused']}
        button="Send code"
        send={(typed) => ask('sendEmailCode', { email: typed })}
      />
      <StartOver />
    </>
  );
}
