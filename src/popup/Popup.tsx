import { type Known, useKept } from '../ui/state/use-kept';
import { lacksApiId, whoIs } from '../ui/state/who';
import { Album } from './Album';
import './Popup.css';
import { later } from './rest/later';

const ApiIdMissing = later('ApiIdMissing');
const LockScreen = later('LockScreen');
const News = later('News');
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
  const kept = useKept();
  switch (kept.state) {
    case 'coming':
      return null;
    case 'unreadable':
      return <UnreadableStore failure={kept.failure} />;
    case 'locked':
      return <LockScreen settings={kept.settings} />;
    case 'open':
      return <Unlocked {...kept} />;
  }
}

function Unlocked({ live, settings }: Known) {
  const who = whoIs(live, settings);
  if (who) {
    return (
      <>
        {live.signedOut && <SignedOutNotice {...live.signedOut} />}
        <Album key={who.id} accountId={who.id} account={who.account} live={live} />
        {settings.hasNews && <News />}
      </>
    );
  }
  if (lacksApiId(settings)) return <ApiIdMissing />;
  return live.signedOut ? <SignedOutScene {...live.signedOut} /> : <NobodySignedIn />;
}
