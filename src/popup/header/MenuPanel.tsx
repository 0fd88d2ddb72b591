import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Account } from '../../model/account';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { openOptions } from '../../ui/open-page';
import { SignOut } from '../../ui/SignOut';
import { useAsking } from '../../ui/state/use-asking';
import { say } from '../../words/say';
import '../Panel.css';
import './MenuPanel.css';

interface Props {
  accountId: string;
  /** What is known of them; null while the background has not said. */
  account: Account | null;
  /** There is a passcode. */
  canLock: boolean;
}

/** Options, the lock, and signing out. */
export function MenuPanel({ accountId, account, canLock }: Props) {
  const [signingOut, setSigningOut] = useState(false);
  const locking = useAsking();
  return (
    <div class="panel menu-panel">
      {account && (
        <p class="menu-account">
          <strong>
            <bdi>{account.name}</bdi>
          </strong>
          <span class="muted small figures">
            <bdi dir="ltr">{account.maskedPhone}</bdi>
          </span>
        </p>
      )}
      {signingOut ? (
        <SignOut accountId={accountId} stay={() => setSigningOut(false)} />
      ) : (
        <div class="menu-items">
          <Button look="item" onClick={openOptions}>
            {say('actionOptions')}
          </Button>
          {canLock && (
            <Button look="item" busy={locking.busy} onClick={() => locking.follow(ask('lock'))}>
              {say('popupLockNow')}
            </Button>
          )}
          <Button look="item" onClick={() => setSigningOut(true)}>
            {say('actionSignOut')}
          </Button>
          {locking.failure && <FailureNotice failure={locking.failure} />}
        </div>
      )}
    </div>
  );
}
