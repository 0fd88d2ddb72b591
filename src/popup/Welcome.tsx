import { Button } from '../ui/controls/Button';
import { openOptions, openSignIn } from '../ui/open-page';
import { Scene } from '../ui/pictures/Scene';
import { say } from '../words/say';

/** Nobody is signed in: the way to it. */
export function NobodySignedIn() {
  return (
    <Scene drawing="portrait" title={say('popupTitle')}>
      <p class="muted">{say('popupWelcome')}</p>
      <Button look="primary" onClick={openSignIn}>
        {say('actionSignIn')}
      </Button>
    </Scene>
  );
}

/** Before anybody can sign in. */
export function ApiIdMissing() {
  return (
    <Scene drawing="key" title={say('signInApiIdTitle')}>
      <p class="muted">{say('popupApiId')}</p>
      <Button look="primary" onClick={openOptions}>
        {say('actionOpenOptions')}
      </Button>
    </Scene>
  );
}
