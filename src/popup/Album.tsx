import type { Account } from '../model/account';
import type { Live } from '../store/live';
import './Album.css';
import type { Command, CommandReport } from '../model/command';
import { Bar } from './bar/Bar';
import { useChoice } from './choose/use-choice';
import { useDeletion } from './choose/use-deletion';
import { useFilter } from './filter/use-filter';
import { Gallery } from './gallery/Gallery';
import { Header } from './header/Header';
import { Targets } from './header/targets/Targets';
import { NoPhotos } from './no-photos/NoPhotos';
import { later, useReadAhead } from './rest/later';
import { useSave } from './save/use-save';
import { useActive } from './state/use-active';
import { useChange } from './state/use-change';
import { useDestination } from './state/use-destination';
import { useExpected } from './state/use-expected';
import { usePhotos } from './state/use-photos';

const ChooseBar = later('ChooseBar');
const DeleteKey = later('DeleteKey');
const Sheet = later('Sheet');

interface Props {
  accountId: string;
  account: Account | null;
  live: Live;
}

/** The photos of one account: the grid, the sheets over it, and the bar that says what came of a change. */
export function Album({ accountId, account, live }: Props) {
  const change = useChange(newsOf(accountId, live));
  const destination = useDestination(accountId, live.historyVersion);
  const photos = useExpected(usePhotos(accountId, destination.shownBotId, live.historyVersion), change);
  const { shown, filter } = useFilter(photos);
  const active = useActive(shown.list);
  const choice = useChoice(photos.list, () => destination.showPhotosOf('me'));
  const save = useSave({ accountId, botId: destination.shownBotId });
  const deletion = useDeletion(run);
  const sheet = deletion.photos !== null || (active.previewed && !choice.isOn);

  useReadAhead(photos.known);

  /** The sheet goes at once, and the grid shows what will be. */
  function run(command: Command) {
    active.close();
    const isGoing = command.kind === 'delete' || command.kind === 'remove';
    // The keyboard stays where it is, and so comes to the photo that follows.
    if (isGoing && active.place !== undefined) active.goTo(active.place);
    choice.end();
    void change.run(command).then((done) => {
      // The focus goes along, and so does the preview of whoever is quicker than the list.
      if (command.kind === 'set' && done?.photoId) active.rename({ from: command.photoId, to: done.photoId });
    });
  }

  return (
    <>
      <div class="album">
        <div class="album-page" inert={sheet}>
          <Header
            photos={photos}
            account={account}
            live={live}
            choose={choice.isOn || photos.botId ? undefined : choice.begin}
          />
          {choice.isOn ? (
            <ChooseBar choice={choice} save={save} askToDelete={() => deletion.ask(choice.photos)} />
          ) : (
            <Targets accountId={accountId} destination={destination} run={run} />
          )}
          {photos.list.length > 0 ? (
            <Gallery photos={shown} active={active} choice={choice} filter={filter} />
          ) : (
            <NoPhotos photos={photos} />
          )}
        </div>
        {sheet && (
          <Sheet
            photos={shown}
            active={active}
            deletion={deletion}
            actions={{ change, destination, save, run, askToDelete: (photo) => deletion.ask([photo]) }}
          />
        )}
      </div>
      <DeleteKey {...{ deletion, choice, active }} photos={shown} isBusy={change.running !== null} />
      <Bar change={change} save={save} photos={photos} run={run} choosePhotos={choice.begin} />
    </>
  );
}

/** A command for another account was given where that one was shown: it is no news of this one. */
function newsOf(accountId: string, { command }: Live): CommandReport | null {
  return command?.accountId === accountId ? command : null;
}
