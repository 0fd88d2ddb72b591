import { useEffect } from 'preact/hooks';
import type { CommandReport } from '../../model/command';
import type { Target } from '../../model/target';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { openSignIn } from '../../ui/open-page';
import { say } from '../../words/say';
import { Progress } from './Progress';
import './SetBar.css';
import { TargetPicker } from './TargetPicker';
import { useBots } from './use-bots';
import type { Setting } from './use-setting';

interface Props {
  setting: Setting;
  target: Target;
  setTarget: (target: Target) => void;
  accountId: string | null;
  /** The command that the background is busy with, whoever gave it. */
  report: CommandReport | null;
  chooseAnother: () => void;
}

/** What the photo is for, and the one button. Signed out, it leads to the sign-in, and goes on by itself after it. */
export function SetBar({ setting, target, setTarget, accountId, report, chooseAnother }: Props) {
  const bots = useBots(accountId);
  const { state, failure } = setting;
  const isSignedIn = accountId !== null;

  useEffect(() => {
    if (state === 'waiting' && isSignedIn) void setting.goOn();
  }, [state, isSignedIn]);

  const set = () => void setting.set(target);
  async function signIn() {
    if (await setting.setAfterSignIn(target)) await openSignIn();
  }
  return (
    <div class="set-bar">
      {failure && <FailureNotice failure={failure} tryAgain={set} />}
      <TargetPicker target={target} bots={bots} choose={setTarget} />
      <Button
        look="primary"
        busy={state === 'preparing' || state === 'setting'}
        onClick={isSignedIn ? set : () => void signIn()}
      >
        {isSignedIn ? say('photoSetAsProfile') : say('cropSignInAndSet')}
      </Button>
      <div class="set-bar-end">
        {state === 'idle' && (
          <Button look="quiet" onClick={chooseAnother}>
            {say('cropAnother')}
          </Button>
        )}
        <Progress setting={setting} report={report} />
      </div>
    </div>
  );
}
