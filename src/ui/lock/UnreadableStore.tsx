import { useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { FailureScene } from '../failure/FailureScene';
import { Scene } from '../pictures/Scene';
import { ForgetEverything } from './ForgetEverything';
import './LockScreen.css';

/** In place of any page, when nothing of what is kept can be read. */
export function UnreadableStore({ failure }: { failure: Failure }) {
  const [isForgetting, setForgetting] = useState(false);
  const reload = () => location.reload();
  if (isForgetting) {
    return (
      <Scene drawing="halt">
        <ForgetEverything goBack={() => setForgetting(false)} afterwards={reload}>
          {say('lockForgetNewer')}
        </ForgetEverything>
      </Scene>
    );
  }
  return (
    <FailureScene failure={failure} tryAgain={reload}>
      {/* Where the browser does not let anything be read, it lets nothing be erased either. */}
      {failure.kind === 'kept-by-newer' && (
        <Button look="quiet" onClick={() => setForgetting(true)}>
          {say('lockForget')}
        </Button>
      )}
    </FailureScene>
  );
}
