import { ask } from '../../bus/ask';
import type { Account } from '../../model/account';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Check, Plus } from '../../ui/icons';
import { openAddAccount } from '../../ui/open-page';
import { AccountFace } from '../../ui/pictures/AccountFace';
import { useAsking } from '../../ui/state/use-asking';
import { say } from '../../words/say';
import '../Panel.css';
import './AccountsPanel.css';

interface Props {
  accounts: Account[];
  current: Account;
  historyVersion: number;
  close: () => void;
}

/** Who is signed in, and the way to sign in one more. */
export function AccountsPanel({ accounts, current, historyVersion, close }: Props) {
  const { failure, follow } = useAsking();
  const choose = (accountId: string) =>
    accountId === current.id ? close() : void follow(ask('switchAccount', { accountId }));
  return (
    <ul class="panel switcher-panel">
      {accounts.map((account) => (
        <li key={account.id}>
          <AccountButton
            account={account}
            isCurrent={account.id === current.id}
            historyVersion={historyVersion}
            choose={() => choose(account.id)}
          />
        </li>
      ))}
      <li>
        <Button look="item" onClick={openAddAccount}>
          <Icon of={Plus} />
          {say('popupAddAccount')}
        </Button>
      </li>
      {failure && (
        <li>
          <FailureNotice failure={failure} />
        </li>
      )}
    </ul>
  );
}

interface AccountButtonProps {
  account: Account;
  isCurrent: boolean;
  historyVersion: number;
  choose: () => void;
}

function AccountButton({ account, isCurrent, historyVersion, choose }: AccountButtonProps) {
  return (
    <button type="button" class="switcher-account" aria-current={isCurrent} onClick={choose}>
      <AccountFace who={{ id: account.id, account }} historyVersion={historyVersion} />
      <span class="switcher-words">
        <span>
          <bdi>{account.name}</bdi>
        </span>
        <span class="muted small figures">
          <bdi dir="ltr">{account.maskedPhone}</bdi>
        </span>
      </span>
      {isCurrent && <Icon of={Check} />}
    </button>
  );
}
