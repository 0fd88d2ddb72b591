import type { SignInStep } from '../model/sign-in';
import { Button } from '../ui/controls/Button';
import { openOptions } from '../ui/open-page';
import { Scene } from '../ui/pictures/Scene';
import { useLive } from '../ui/state/use-live';
import { useSettings } from '../ui/state/use-settings';
import { lacksApiId, whoIs } from '../ui/state/who';
import { CodeStep } from './CodeStep';
import { PasswordStep } from './PasswordStep';
import { PhoneStep } from './PhoneStep';
import { SignedIn } from './SignedIn';
import './SignIn.css';

/** Shows the step that the background is at: a page that was closed and opened again goes on where it was. */
export function SignIn() {
  const live = useLive();
  const settings = useSettings();
  if (!live || !settings) return null;

  const who = whoIs(live, settings);
  if (who) return <SignedIn account={who.account} />;
  if (lacksApiId(settings)) return <ApiIdMissing />;
  return (
    <main class="sign-in">
      <img class="sign-in-mark" src="/icons/mark.svg" alt="" />
      <Step at={live.signIn ?? { step: 'phone', phone: '' }} />
    </main>
  );
}

function Step({ at }: { at: SignInStep }) {
  switch (at.step) {
    case 'phone':
      return <PhoneStep phone={at.phone} />;
    case 'code':
      return <CodeStep {...at} />;
    case 'password':
      return <PasswordStep hint={at.hint} />;
  }
}

function ApiIdMissing() {
  return (
    <Scene drawing="key" title="One thing first">
      <p>Userpic needs a Telegram API id of your own. Add it in the options, then come back.</p>
      <Button look="primary" onClick={openOptions}>
        Open options
      </Button>
    </Scene>
  );
}
