import type { Account } from '../../model/account';
import type { Live } from '../../store/live';
import { IconButton } from '../../ui/controls/IconButton';
import { ListChecks, Plus } from '../../ui/icons';
import { Avatar } from '../../ui/pictures/Avatar';
import { say, sayCount } from '../../words/say';
import { later } from '../rest/later';
import type { Photos } from '../state/use-photos';
import { AccountMenu } from './AccountMenu';
import { AccountSwitcher } from './AccountSwitcher';
import './Header.css';
import { newPhoto } from './new-photo';

const AccountFace = later('AccountFace');

interface Props {
  photos: Photos;
  account: Account | null;
  live: Live;
  /** Begins to choose several photos; undefined while that is under way. */
  choose: (() => void) | undefined;
}

export function Header({ photos, account, live, choose }: Props) {
  return (
    <header class="header">
      <Face photos={photos} account={account} live={live} />
      <div class="header-words">
        {account ? (
          <AccountSwitcher
            accounts={live.accounts ?? []}
            current={account}
            historyVersion={live.historyVersion}
          />
        ) : (
          <h1 class="header-nameless">
            <span class="spoken">{say('popupNameless')}</span>
          </h1>
        )}
        <p class="muted small figures">
          {photos.known ? sayCount('popupPhotos', photos.list.length) : '\u00a0'}
        </p>
      </div>
      {/* Before the button that is always there: coming with the photos, it must not push that from under a hand. */}
      {choose && photos.list.length > 0 && (
        <IconButton icon={ListChecks} name={say('popupChoose')} onClick={choose} />
      )}
      <IconButton icon={Plus} name={say('popupNew')} onClick={() => void newPhoto()} />
      <AccountMenu accountId={photos.accountId} account={account} canLock={live.lock === 'unlocked'} />
    </header>
  );
}

/** The account's own face, also beside the photos of a bot. */
function Face({ photos, account, live }: Omit<Props, 'choose'>) {
  if (photos.botId !== null)
    return <AccountFace who={{ id: photos.accountId, account }} historyVersion={live.historyVersion} />;
  const current = photos.list.find((photo) => photo && photo.id === photos.currentId);
  return <Avatar photo={current} url={current && photos.urls.get(current.id)} name={account?.name} />;
}
