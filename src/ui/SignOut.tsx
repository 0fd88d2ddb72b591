import { ask } from '../bus/ask';
import { say } from '../words/say';
import { Button } from './controls/Button';
import { FailureNotice } from './failure/FailureNotice';
import './SignOut.css';
import { useAsking } from './state/use-asking';
import { takeFocus } from './take-focus';

/** Asks once more, and says what signing out does. When it is done, the page that holds this shows it. */
export function SignOut({ stay }: { stay: () => void }) {
  const { busy, failure, follow } = useAsking();
  return (
    <div class="sign-out">
      <p>{say('signOutQuestion')}</p>
      <div class="sign-out-buttons">
        <Button look="danger" busy={busy} onClick={() => follow(ask('signOut'))} ref={takeFocus}>
          {say('actionSignOut')}
        </Button>
        <Button onClick={stay}>{say('signOutStay')}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
