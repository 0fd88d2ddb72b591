import type { Account } from '../../model/account';
import { IconButton } from '../../ui/controls/IconButton';
import { Menu } from '../../ui/icons';
import { say } from '../../words/say';
import { later } from '../rest/later';
import { useUnfolding } from '../use-unfolding';
import './AccountMenu.css';

const MenuPanel = later('MenuPanel');

interface Props {
  accountId: string;
  account: Account | null;
  /** There is a passcode. */
  canLock: boolean;
}

/** A button that unfolds what can be done with the account. */
export function AccountMenu(props: Props) {
  const { isOpen, holder, toggle } = useUnfolding();

  return (
    <div class="menu" ref={holder}>
      <IconButton icon={Menu} name={say('popupMenu')} aria-expanded={isOpen} onClick={toggle} />
      {isOpen && <MenuPanel {...props} />}
    </div>
  );
}
