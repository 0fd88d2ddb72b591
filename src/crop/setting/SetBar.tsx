import { useEffect, useState } from 'preact/hooks';
import type { Target } from '../../model/target';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { openSignIn } from '../../ui/open-page';
import './SetBar.css';
import { TargetPicker } from './TargetPicker';
import { useBots } from './use-bots';
import type { Setting } from './use-setting';

interface Props {
  setting: Setting;
  target: Target;
  setTarget: (target: Target) => void;
  accountId: string | null;
  chooseAnother: () => void;
}

/** What the photo is for, and the one button. Signed out, it leads to the sign-in, and goes on by itself after it. */
export function SetBar({ setting, target, setTarget, accountId, chooseAnother }: Props) {
  const bots = useBots(accountId);
  const [isWaiting, setWaiting] = useState(false);
  const { state, failure, set } = setting;

  useEffect(() => {
    if (!isWaiting || accountId === null) return;
    setWaiting(false);
    void set(target);
  }, [isWaiting, accountId]);

  function signIn() {
    setWaiting(true);
    void openSignIn();
  }

  return (
    <div class="set-bar">
      {failure && <FailureNotice failure={failure} tryAgain={() => void set(target)} />}
      <TargetPicker target={target} bots={bots} choose={setTarget} />
      {accountId === null ? (
        <Button look="primary" onClick={signIn}>
          Sign in and set
        </Button>
      ) : (
        <Button look="primary" busy={state === 'setting'} onClick={() => void set(target)}>
          Set as profile photo
        </Button>
      )}
      <div class="set-bar-end" role="status">
        {isWaiting && (
          <p class="muted small">Your picture waits here. It is set as soon as you are signed in.</p>
        )}
        {state === 'setting' && <p class="muted small">Setting it. You may close this window meanwhile.</p>}
        {!isWaiting && state === 'idle' && (
          <Button look="quiet" onClick={chooseAnother}>
            Another picture
          </Button>
        )}
      </div>
    </div>
  );
}
