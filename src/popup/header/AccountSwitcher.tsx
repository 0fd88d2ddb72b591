import { useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Account } from '../../model/account';
import { Button } from '../../ui/controls/Button';
import { Icon } from '../../ui/controls/Icon';
import { Check, ChevronDown, Plus } from '../../ui/icons';
import { openAddAccount } from '../../ui/open-page';
import { AccountFace } from '../../ui/pictures/AccountFace';
import { say } from '../../words/say';
import './AccountSwitcher.css';
import { useClosing } from './use-closing';

interface Props {
  accounts: Account[];
  current: Account;
  historyVersion: number;
}

/** The name of whose photos are shown; pressed, it unfolds who else is signed in, and the way to sign in one more. */
export function AccountSwitcher({ accounts, current, historyVersion }: Props) {
  const [isOpen, setOpen] = useState(false);
  const switcher = useRef<HTMLDivElement>(null);
  useClosing(switcher, () => setOpen(false));

  return (
    <div class="switcher" ref={switcher}>
      <h1>
        <button
          type="button"
          class="switcher-button"
          aria-expanded={isOpen}
          title={current.name}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="header-name" dir="auto">
            {current.name}
          </span>
          <Icon of={ChevronDown} />
        </button>
      </h1>
      {isOpen && (
        <ul class="switcher-panel">
          {accounts.map((account) => (
            <li key={account.id}>
              <AccountButton
                account={account}
                isCurrent={account.id === current.id}
                historyVersion={historyVersion}
                close={() => setOpen(false)}
              />
            </li>
          ))}
          <li>
            <Button look="item" onClick={openAddAccount}>
              <Icon of={Plus} />
              {say('popupAddAccount')}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}

interface AccountButtonProps {
  account: Account;
  isCurrent: boolean;
  historyVersion: number;
  close: () => void;
}

function AccountButton({ account, isCurrent, historyVersion, close }: AccountButtonProps) {
  return (
    <button
      type="button"
      class="switcher-account"
      aria-current={isCurrent}
      onClick={() => (isCurrent ? close() : ask('switchAccount', { accountId: account.id }))}
    >
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
