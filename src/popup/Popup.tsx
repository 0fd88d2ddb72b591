import { useLive } from '../ui/state/use-live';
import { useSettings } from '../ui/state/use-settings';
import { useStoreFailure } from '../ui/state/use-store-failure';
import { lacksApiId, whoIs } from '../ui/state/who';
import { Album } from './Album';
import './Popup.css';
import { later } from './rest/later';

const ApiIdMissing = later('ApiIdMissing');
const LockScreen = later('LockScreen');
const NobodySignedIn = later('NobodySignedIn');
const SignedOutNotice = later('SignedOutNotice');
const SignedOutScene = later('SignedOutScene');
const UnreadableStore = later('UnreadableStore');

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
