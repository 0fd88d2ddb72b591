import type { SignInStep } from '../model/sign-in';
import { BehindLock } from '../ui/lock/BehindLock';
import type { Known } from '../ui/state/use-kept';
import { lacksApiId, whoIs } from '../ui/state/who';
import { ApiIdMissing } from './ApiIdMissing';
import { CodeStep } from './code/CodeStep';
import { PhoneStep } from './phone/PhoneStep';
import { QrStep } from './qr/QrStep';
import { SignedIn } from './SignedIn';
import './SignIn.css';
import { EmailCodeStep } from './steps/EmailCodeStep';
import { EmailStep } from './steps/EmailStep';
import { PasswordStep } from './steps/PasswordStep';
import { useAdding } from './use-adding';
import { Welcome } from './welcome/Welcome';

export function SignIn() {
  return (
    <BehindLock>
      {(known) => (
        <main class="sign-in">
          <img class="sign-in-mark" src="/icons/mark.svg" alt="" />
          {/* As greet.ts in the background opens it. */}
          {location.hash === '#welcome' ? <Welcome /> : <Content {...known} />}
        </main>
      )}
    </BehindLock>
  );
}

function Content({ live, settings }: Known) {
  const isAdding = useAdding(live);
  const who = whoIs(live, settings);
  if (who && !live.signIn && !isAdding)
    return <SignedIn key={who.id} who={who} historyVersion={live.historyVersion} />;
  // Somebody has just signed in; the settings, which are read apart from it, say in a moment who is shown.
  if (live.accounts?.length && !live.signIn && !isAdding) return null;
  if (lacksApiId(settings)) return <ApiIdMissing />;
  return <Step at={live.signIn ?? { step: 'qr', link: null }} />;
}

/** The step that the background is at: a page that was closed and opened again goes on where it was. */
function Step({ at }: { at: SignInStep }) {
  switch (at.step) {
    case 'qr':
      return <QrStep link={at.link} />;
    case 'phone':
      return <PhoneStep phone={at.phone} />;
    case 'code':
      return <CodeStep {...at} />;
    case 'email':
      return <EmailStep email={at.email} />;
    case 'email-code':
      return <EmailCodeStep {...at} />;
    case 'password':
      return <PasswordStep hint={at.hint} />;
  }
}
