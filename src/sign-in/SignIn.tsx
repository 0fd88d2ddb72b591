import { useLive } from '../ui/state/use-live';
import { useSettings } from '../ui/state/use-settings';
import { lacksApiId, whoIs } from '../ui/state/who';
import { ApiIdMissing } from './ApiIdMissing';
import { SignedIn } from './SignedIn';
import { CodeStep } from './steps/CodeStep';
import { PasswordStep } from './steps/PasswordStep';
import { PhoneStep } from './steps/PhoneStep';
import './SignIn.css';

export function SignIn() {
  return (
    <main class="sign-in">
      <img class="sign-in-mark" src="/icons/mark.svg" alt="" />
      <Step />
    </main>
  );
}

/** The step that the background is at: a page that was closed and opened again goes on where it was. */
function Step() {
  const live = useLive();
  const settings = useSettings();
  if (!live || !settings) return null;

  const who = whoIs(live, settings);
  if (who) return <SignedIn account={who.account} />;
  if (lacksApiId(settings)) return <ApiIdMissing />;
  const at = live.signIn ?? { step: 'phone', phone: '' };
  switch (at.step) {
    case 'phone':
      return <PhoneStep phone={at.phone} />;
    case 'code':
      return <CodeStep {...at} />;
    case 'password':
      return <PasswordStep hint={at.hint} />;
  }
}
