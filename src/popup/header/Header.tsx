import type { Account } from '../../model/account';
import { Avatar } from '../../ui/pictures/Avatar';
import type { Photos } from '../state/use-photos';
import { AccountMenu } from './AccountMenu';
import './Header.css';

interface Props {
  photos: Photos;
  account: Account | null;
}

export function Header({ photos, account }: Props) {
  const current = photos.list.find(({ id }) => id === photos.currentId);
  return (
    <header class="header">
      <Avatar photo={current} url={current && photos.urls.get(current.id)} name={account?.name} />
      <div class="header-words">
        {account ? (
          <h1 class="header-name" dir="auto" title={account.name}>
            {account.name}
          </h1>
        ) : (
          <h1 class="header-nameless">
            <span class="spoken">Your photos</span>
          </h1>
        )}
        <p class="muted small figures">{photos.known ? count(photos.list.length) : '\u00a0'}</p>
      </div>
      <AccountMenu account={account} />
    </header>
  );
}

function count(photos: number): string {
  return photos === 1 ? '1 photo' : `${photos.toLocaleString('en')} photos`;
}
