import { useEffect } from 'preact/hooks';
import type { Target } from '../../model/target';
import type { Live } from '../../store/live';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { openSignIn } from '../../ui/open-page';
import { useBots } from '../../ui/state/use-bots';
import { TARGET_WORDS } from '../../ui/target-words';
import { say } from '../../words/say';
import { Progress } from './Progress';
import './SetBar.css';
import { TargetPicker } from './TargetPicker';
import type { Setting } from './use-setting';

interface Props {
  setting: Setting;
  target: Target;
  setTarget: (target: Target) => void;
  accountId: string | null;
  live: Live;
  chooseAnother: () => void;
}

/** What the photo is for, and the one button. Signed out, it leads to the sign-in, and goes on by itself after it. */
export function SetBar({ setting, target, setTarget, accountId, live, chooseAnother }: Props) {
  const bots = useBots(accountId, live.historyVersion);
  const { state, failure } = setting;
  const isSignedIn = accountId !== null;

  useEffect(() => {
    // Without bots one can still set one's own photo: a failure to list them keeps nobody from that.
    if (accountId !== null) bots.load();
  }, [accountId]);

  useEffect(() => {
    if (state === 'waiting' && isSignedIn) void setting.goOn();
  }, [state, isSignedIn]);

  const set = () => void setting.set(target);
  async function signIn() {
    if (await setting.setAfterSignIn(target)) await openSignIn();
  }
  return (
    <div class="set-bar">
      {failure && <FailureNotice failure={failure} tryAgain={state === 'idle' ? set : undefined} />}
      <TargetPicker target={target} bots={bots.list ?? []} choose={setTarget} />
      <Button
        look="primary"
        busy={state === 'preparing' || state === 'setting'}
        onClick={isSignedIn ? set : () => void signIn()}
      >
        {isSignedIn ? TARGET_WORDS[target.kind].set : say('cropSignInAndSet')}
      </Button>
      <div class="set-bar-end">
        {state === 'idle' && (
          <Button look="quiet" onClick={chooseAnother}>
            {say('cropAnother')}
          </Button>
        )}
        <Progress setting={setting} report={live.command} />
      </div>
    </div>
  );
}
