import type { Account } from '../model/account';
import type { Live } from '../store/live';
import './Album.css';
import { Bar } from './bar/Bar';
import { Gallery } from './gallery/Gallery';
import { Header } from './header/Header';
import { NoPhotos } from './no-photos/NoPhotos';
import { Preview } from './preview/Preview';
import { useActive } from './state/use-active';
import { usePhotos } from './state/use-photos';
import { useSetPhoto } from './state/use-set-photo';

interface Props {
  accountId: string;
  account: Account | null;
  live: Live;
}

/** The photos of one account: the grid, the preview over it, and the bar that says what came of a change. */
export function Album({ accountId, account, live }: Props) {
  const photos = usePhotos(accountId, live.historyVersion);
  const active = useActive(photos.list);
  // A command for another account was given where that one was shown: it is no news of this one.
  const change = useSetPhoto(live.command?.accountId === accountId ? live.command : null);

  async function set(photoId: string) {
    const currentId = await change.set(photoId);
    if (currentId) active.close(currentId);
  }

  return (
    <>
      <div class="album">
        <div class="album-page" inert={active.previewed}>
          <Header
            photos={photos}
            account={account}
            accounts={live.accounts ?? []}
            historyVersion={live.historyVersion}
          />
          {photos.list.length > 0 ? (
            <Gallery photos={photos} active={active} />
          ) : (
            <NoPhotos photos={photos} />
          )}
        </div>
        {active.previewed && active.photo && (
          <Preview photo={active.photo} photos={photos} active={active} change={change} set={set} />
        )}
      </div>
      <Bar change={change} photos={photos} setAgain={set} />
    </>
  );
}
