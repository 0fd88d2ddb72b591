import { useState } from 'preact/hooks';
import { ask } from '../bus/ask';
import type { Failure } from '../model/failure';
import { say } from '../words/say';
import { Button } from './controls/Button';
import { FailureNotice } from './failure/FailureNotice';
import './SignOut.css';
import { takeFocus } from './take-focus';

/** Asks once more, and says what signing out does. When it is done, the page that holds this shows it. */
export function SignOut({ stay }: { stay: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function signOut() {
    setBusy(true);
    setFailure(null);
    const signedOut = await ask('signOut');
    setBusy(false);
    if (!signedOut.ok) setFailure(signedOut.failure);
  }

  return (
    <div class="sign-out">
      <p>{say('signOutQuestion')}</p>
      <div class="sign-out-buttons">
        <Button look="danger" busy={busy} onClick={signOut} ref={takeFocus}>
          {say('actionSignOut')}
        </Button>
        <Button onClick={stay}>{say('signOutStay')}</Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
