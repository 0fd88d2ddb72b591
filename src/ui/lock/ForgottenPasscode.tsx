import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import { Button } from '../controls/Button';
import { FailureNotice } from '../failure/FailureNotice';
import { takeFocus } from '../take-focus';

/** Nobody can open what was sealed: all that is left is to begin anew. Says so before it does. */
export function ForgottenPasscode({ goBack }: { goBack: () => void }) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function forget() {
    setBusy(true);
    const forgotten = await ask('forgetEverything');
    setBusy(false);
    if (!forgotten.ok) setFailure(forgotten.failure);
  }

  return (
    <div class="forgotten">
      <p>
        Nobody can find out your passcode. Userpic can forget everything it keeps here, and you sign in again.
        Your photos in Telegram stay as they are.
      </p>
      <p>Then end the old session in a Telegram app, under Devices: it is called Userpic.</p>
      <div class="forgotten-buttons">
        <Button look="danger" busy={busy} onClick={forget}>
          Forget everything
        </Button>
        <Button onClick={goBack} ref={takeFocus}>
          Back
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
