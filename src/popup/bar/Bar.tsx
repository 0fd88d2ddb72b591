import type { Failure } from '../../model/failure';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import type { Save } from '../save/use-save';
import type { Change, Outcome, Wanted } from '../state/use-change';
import type { Photos } from '../state/use-photos';
import './Bar.css';
import { ChangeNotice } from './ChangeNotice';

interface Props {
  change: Change;
  photos: Photos;
  save: Save;
  run: (command: Wanted) => void;
}

/** What is under way, what came of it, or what keeps the photos from coming; empty, and of no height, in quiet times. */
export function Bar({ change, save, photos, run }: Props) {
  const { running, outcome } = change;
  return (
    <div class="bar">
      {!running && outcome?.failure && (
        <FailureNotice
          failure={outcome.failure}
          tryAgain={again(outcome.action, run)}
          close={change.forget}
        />
      )}
      {save.failure && <FailureNotice failure={save.failure} close={save.forget} />}
      {!running && !outcome && !save.failure && <LoadFailure photos={photos} />}
      <ChangeNotice change={change} />
    </div>
  );
}

/** What failed, once more as a new command; a picture that was uploaded from elsewhere is not ours to send again. */
function again(action: Outcome['action'], run: Props['run']): (() => void) | undefined {
  return action.kind === 'upload' || action.kind === 'undo' ? undefined : () => run(action);
}

/** Only beside photos that are shown all the same: without any, their place says it. */
function LoadFailure({ photos }: { photos: Photos }) {
  const failure = photos.load.failure ?? photos.pictureFailure;
  if (!failure || ONE_PICTURE.includes(failure.kind) || photos.list.length === 0) return null;
  return <FailureNotice failure={failure} tryAgain={photos.load.again} />;
}

/** What Telegram says of a single picture that it can't give: its tile stays blurred, and that says it. */
const ONE_PICTURE: Failure['kind'][] = ['photo-gone', 'telegram'];
