import { ask } from '../bus/ask';
import { say } from '../words/say';
import { Button } from './controls/Button';
import { FailureNotice } from './failure/FailureNotice';
import './SignOut.css';
import { useAsking } from './state/use-asking';
import { takeFocus } from './take-focus';

interface Props {
  /** Of whom the page that holds this shows that they are signed in; when they no longer are, it shows that. */
  accountId: string;
  stay: () => void;
}

/** Asks once more, and says what signing out does. */
export function SignOut({ accountId, stay }: Props) {
  const { busy, failure, follow } = useAsking();
  return (
    <div class="sign-out">
      <p>{say('signOutQuestion')}</p>
      <div class="sign-out-buttons">
        <Button
          look="danger"
          busy={busy}
          onClick={() => follow(ask('signOut', { accountId }))}
          ref={takeFocus}
        >
          {say('actionSignOut')}
        </Button>
        <Button onClick={stay}>{say('signOutStay')}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
