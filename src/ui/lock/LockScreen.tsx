import { useState } from 'preact/hooks';
import type { WrongPasscodes } from '../../model/passcode';
import type { Settings } from '../../store/settings';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { Clock } from '../controls/Clock';
import { Field } from '../controls/Field';
import { FailureNotice } from '../failure/FailureNotice';
import { Scene } from '../pictures/Scene';
import { sentence } from '../sentence';
import { takeFocus } from '../take-focus';
import { ForgetEverything } from './ForgetEverything';
import './LockScreen.css';
import { useUnlock } from './use-unlock';

/** In place of any page, while the passcode is wanted: not even a name can be shown. */
export function LockScreen({ settings }: { settings: Settings }) {
  const [isForgotten, setForgotten] = useState(false);
  return (
    <Scene drawing="lock" title={say('lockTitle')}>
      {isForgotten ? (
        <ForgetEverything goBack={() => setForgotten(false)}>{say('lockForgotten')}</ForgetEverything>
      ) : (
        <>
          <UnlockForm wrong={settings.wrongPasscodes} />
          <Button look="quiet" onClick={() => setForgotten(true)}>
            {say('lockForgot')}
          </Button>
        </>
      )}
    </Scene>
  );
}

function UnlockForm({ wrong }: { wrong: WrongPasscodes }) {
  const { passcode, type, submit, busy, failure, secondsLeft } = useUnlock(wrong);
  const isAboutPasscode = failure?.kind === 'passcode-wrong';
  return (
    <form class="unlock" noValidate onSubmit={submit}>
      <Field
        label={say('lockPasscode')}
        type="password"
        autocomplete="current-password"
        value={passcode}
        onInput={type}
        problem={isAboutPasscode ? sentence(failure).text : undefined}
        field={takeFocus}
      />
      {failure && !isAboutPasscode && <FailureNotice failure={failure} />}
      <Button type="submit" look="primary" busy={busy} waiting={secondsLeft > 0}>
        {say('lockUnlock')}
        <Clock secondsLeft={secondsLeft} />
      </Button>
    </form>
  );
}
