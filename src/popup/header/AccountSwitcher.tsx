import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../model/account';
import { Icon } from '../../ui/controls/Icon';
import { ChevronDown } from '../../ui/icons';
import { later } from '../rest/later';
import './AccountSwitcher.css';
import { useClosing } from './use-closing';

const AccountsPanel = later('AccountsPanel');

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
      {isOpen && <AccountsPanel {...{ accounts, current, historyVersion }} close={() => setOpen(false)} />}
    </div>
  );
}
