import { useRef, useState } from 'preact/hooks';
import type { Account } from '../../model/account';
import { IconButton } from '../../ui/controls/IconButton';
import { Menu } from '../../ui/icons';
import { say } from '../../words/say';
import { later } from '../rest/later';
import './AccountMenu.css';
import { useClosing } from './use-closing';

const MenuPanel = later('MenuPanel');

interface Props {
  account: Account | null;
  /** There is a passcode. */
  canLock: boolean;
}

/** A button that unfolds what can be done with the account. */
export function AccountMenu(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useClosing(menu, () => setOpen(false));

  return (
    <div class="menu" ref={menu}>
      <IconButton
        icon={Menu}
        name={say('popupMenu')}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <MenuPanel {...props} />}
    </div>
  );
}
