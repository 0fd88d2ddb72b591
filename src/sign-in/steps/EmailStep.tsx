import { ask } from '../../bus/ask';
import { say } from '../../words/say';
import { StartOver } from './StartOver';
import { StepForm } from './StepForm';

/** @param email what was typed before, when one comes back to this step */
export function EmailStep({ email }: { email: string }) {
  return (
    <>
      <h1>{say('signInEmailTitle')}</h1>
      <p>{say('signInEmailWhy')}</p>
      <StepForm
        field={{ label: say('signInEmail'), type: 'email', autocomplete: 'email' }}
        initial={email}
        onTyped={(typed) => ask('typeEmail', { email: typed })}
        ifEmpty={say('signInEmailMissing')}
        fieldFailures={['email-refused']}
        button={say('signInSendCode')}
        send={(typed) => ask('sendEmailCode', { email: typed })}
      />
      <StartOver />
    </>
  );
}
