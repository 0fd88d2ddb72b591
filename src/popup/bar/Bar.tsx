import type { Command } from '../../model/command';
import type { Failure } from '../../model/failure';
import { useWait } from '../../ui/state/use-wait';
import { say } from '../../words/say';
import { later } from '../rest/later';
import type { Save } from '../save/use-save';
import type { Outcome } from '../state/outcome';
import type { Change } from '../state/use-change';
import type { Photos } from '../state/use-photos';
import './Bar.css';
import { ChangeNotice } from './ChangeNotice';
import { useRefused } from './use-refused';

const FailureNotice = later('FailureNotice');

interface Props {
  change: Change;
  photos: Photos;
  save: Save;
  run: (command: Command) => void;
  choosePhotos: () => void;
}

/** What is under way, what came of it, or what keeps the photos from coming; empty, and of no height, in quiet times. */
export function Bar({ change, save, photos, run, choosePhotos }: Props) {
  const { running, outcome } = change;
  const refused = useRefused(change, run);
  const secondsLeft = useWait(outcome?.failure ?? null);
  return (
    <div class="bar">
      {!running && outcome?.failure && (
        <FailureNotice
          failure={outcome.failure}
          tryAgain={again(outcome.action, run)}
          choosePhotos={() => {
            refused.keep();
            choosePhotos();
          }}
          // A wait is for every photo: it stays until it is over.
          close={secondsLeft > 0 ? undefined : change.forget}
        />
      )}
      {save.failure && <FailureNotice failure={save.failure} close={save.forget} />}
      {!running && !outcome && !save.failure && <LoadFailure photos={photos} />}
      <ChangeNotice change={change} tryRefused={refused.tryAgain} />
    </div>
  );
}

/** What failed, once more as a new command: the picture of an upload waits for it in the outbox. */
function again(action: Outcome['action'], run: Props['run']): (() => void) | undefined {
  return action.kind === 'undo' ? undefined : () => run(action);
}

/** Only beside photos that are shown all the same: without any, their place says it. */
function LoadFailure({ photos }: { photos: Photos }) {
  const failure = photos.load.failure ?? photos.pageFailure ?? photos.pictureFailure;
  if (!failure || ONE_PICTURE.includes(failure.kind) || photos.list.length === 0) return null;
  // Or it could be taken for what came of a change.
  const about = photos.load.failure ? say('popupNotUpToDate') : say('popupPhotosMissing');
  return <FailureNotice calm about={about} failure={failure} tryAgain={photos.load.again} />;
}

/** What Telegram says of a single picture that it can't give: its tile stays blurred, and that says it. */
const ONE_PICTURE: Failure['kind'][] = ['photo-gone', 'telegram'];
