import { useState } from 'preact/hooks';
import { Button } from '../ui/controls/Button';
import { FailureNotice } from '../ui/failure/FailureNotice';
import { openSignIn } from '../ui/open-page';
import { AccountFace } from '../ui/pictures/AccountFace';
import { SignOut } from '../ui/SignOut';
import { useLoadHistory } from '../ui/state/use-load-history';
import type { Who } from '../ui/state/who';
import { say } from '../words/say';
import { sayWith } from '../words/say-with';
import './AccountSection.css';

interface Props {
  who: Who;
  historyVersion: number;
}

export function AccountSection({ who, historyVersion }: Props) {
  return (
    <section class="options-section">
      <h2>{say('optionsAccount')}</h2>
      {who ? <SomeAccount key={who.id} who={who} historyVersion={historyVersion} /> : <NoAccount />}
    </section>
  );
}

function NoAccount() {
  return (
    <>
      <p>{say('optionsNobody')}</p>
      <Button onClick={openSignIn}>{say('actionSignIn')}</Button>
    </>
  );
}

function SomeAccount({ who, historyVersion }: Props & { who: NonNullable<Who> }) {
  const [signingOut, setSigningOut] = useState(false);
  const load = useLoadHistory(who.account === null);
  return (
    <>
      <div class="account">
        <AccountFace who={who} historyVersion={historyVersion} />
        <p>
          {sayWith('optionsSignedInAs', {
            name: <strong dir="auto">{who.account?.name ?? '…'}</strong>,
          })}
          <span class="account-phone muted small figures">
            <bdi dir="ltr">{who.account?.maskedPhone}</bdi>
          </span>
        </p>
      </div>
      {load.failure && <FailureNotice failure={load.failure} tryAgain={load.again} />}
      {signingOut ? (
        <SignOut accountId={who.id} stay={() => setSigningOut(false)} />
      ) : (
        <>
          <Button onClick={() => setSigningOut(true)}>{say('actionSignOut')}</Button>
          <p class="muted small">
            {say('optionsRemoving', { settings: say('telegramSettings'), devices: say('telegramDevices') })}
          </p>
        </>
      )}
    </>
  );
}
