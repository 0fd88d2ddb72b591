import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { FailureNotice } from '../failure/FailureNotice';
import { takeFocus } from '../take-focus';

interface Props {
  /** Why there is nothing else left to do. */
  children: ComponentChildren;
  goBack: () => void;
  /** For a page that does not notice by itself. */
  afterwards?: () => void;
}

/** Nobody can open what was sealed: all that is left is to begin anew. Says so before it does. */
export function ForgetEverything({ children, goBack, afterwards }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function forget() {
    setBusy(true);
    const forgotten = await ask('forgetEverything');
    setBusy(false);
    if (!forgotten.ok) setFailure(forgotten.failure);
    else afterwards?.();
  }

  return (
    <div class="forgotten">
      <p>{children}</p>
      <p>{say('lockEndSession', { devices: say('telegramDevices') })}</p>
      <div class="forgotten-buttons">
        <Button look="danger" busy={busy} onClick={forget}>
          {say('lockForget')}
        </Button>
        <Button onClick={goBack} ref={takeFocus}>
          {say('actionBack')}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
