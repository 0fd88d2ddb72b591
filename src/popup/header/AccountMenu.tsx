import { useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Account } from '../../model/account';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { Menu } from '../../ui/icons';
import { openOptions } from '../../ui/open-page';
import { SignOut } from '../../ui/SignOut';
import { say } from '../../words/say';
import './AccountMenu.css';
import { useClosing } from './use-closing';

interface Props {
  account: Account | null;
  /** There is a passcode. */
  canLock: boolean;
}

/** A button that unfolds what can be done with the account. */
export function AccountMenu({ account, canLock }: Props) {
  const [isOpen, setOpen] = useState(false);
  const [signingOut, setSigningOut] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useClosing(menu, () => setOpen(false));

  function toggle() {
    setOpen(!isOpen);
    setSigningOut(false);
  }

  return (
    <div class="menu" ref={menu}>
      <IconButton icon={Menu} name={say('popupMenu')} aria-expanded={isOpen} onClick={toggle} />
      {isOpen && (
        <div class="menu-panel">
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
            <SignOut stay={() => setSigningOut(false)} />
          ) : (
            <div class="menu-items">
              <Button look="item" onClick={openOptions}>
                {say('actionOptions')}
              </Button>
              {canLock && (
                <Button look="item" onClick={() => void ask('lock')}>
                  {say('popupLockNow')}
                </Button>
              )}
              <Button look="item" onClick={() => setSigningOut(true)}>
                {say('actionSignOut')}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
