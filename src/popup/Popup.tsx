import { Button } from '../ui/controls/Button';
import { LockScreen } from '../ui/lock/LockScreen';
import { UnreadableStore } from '../ui/lock/UnreadableStore';
import { openOptions, openSignIn } from '../ui/open-page';
import { Scene } from '../ui/pictures/Scene';
import { useLive } from '../ui/state/use-live';
import { useSettings } from '../ui/state/use-settings';
import { useStoreFailure } from '../ui/state/use-store-failure';
import { lacksApiId, whoIs } from '../ui/state/who';
import { say } from '../words/say';
import { Album } from './Album';
import './Popup.css';
import { SignedOutNotice, SignedOutScene } from './SignedOut';

export function Popup() {
  return (
    <div class="popup-window">
      <Content />
    </div>
  );
}

/** From the store, at once: before the background has even started. */
function Content() {
  const live = useLive();
  const settings = useSettings();
  const failure = useStoreFailure();
  if (failure) return <UnreadableStore failure={failure} />;
  if (!live || !settings) return null;
  if (live.lock === 'locked') return <LockScreen settings={settings} />;
  // Just unlocked: whose photos they are is about to be read.
  if (settings.isLocked) return null;

  const who = whoIs(live, settings);
  if (who) {
    return (
      <>
        {live.signedOut && <SignedOutNotice {...live.signedOut} />}
        <Album key={who.id} accountId={who.id} account={who.account} live={live} />
      </>
    );
  }
  if (lacksApiId(settings)) return <ApiIdMissing />;
  return live.signedOut ? <SignedOutScene {...live.signedOut} /> : <NobodySignedIn />;
}

function NobodySignedIn() {
  return (
    <Scene drawing="portrait" title={say('popupTitle')}>
      <p class="muted">{say('popupWelcome')}</p>
      <Button look="primary" onClick={openSignIn}>
        {say('actionSignIn')}
      </Button>
    </Scene>
  );
}

function ApiIdMissing() {
  return (
    <Scene drawing="key" title={say('signInApiIdTitle')}>
      <p class="muted">{say('popupApiId')}</p>
      <Button look="primary" onClick={openOptions}>
        {say('actionOpenOptions')}
      </Button>
    </Scene>
  );
}
