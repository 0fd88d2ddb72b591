import type { Account } from '../../model/account';
import { Icon } from '../../ui/controls/Icon';
import { ChevronDown } from '../../ui/icons';
import { later } from '../rest/later';
import { useUnfolding } from '../use-unfolding';
import './AccountSwitcher.css';

const AccountsPanel = later('AccountsPanel');

interface Props {
  accounts: Account[];
  current: Account;
  historyVersion: number;
}

/** The name of whose photos are shown; pressed, it unfolds who else is signed in, and the way to sign in one more. */
export function AccountSwitcher({ accounts, current, historyVersion }: Props) {
  const { isOpen, holder, toggle, close } = useUnfolding();

  return (
    <div class="switcher" ref={holder}>
      <h1>
        <button
          type="button"
          class="switcher-button"
          aria-expanded={isOpen}
          title={current.name}
          onClick={toggle}
        >
          <span class="header-name" dir="auto">
            {current.name}
          </span>
          <Icon of={ChevronDown} />
        </button>
      </h1>
      {isOpen && <AccountsPanel {...{ accounts, current, historyVersion }} close={close} />}
    </div>
  );
}
