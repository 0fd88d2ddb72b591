import type { Failure } from '../../model/failure';
import { Icon } from '../../ui/controls/Icon';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { Check } from '../../ui/icons';
import type { Photos } from '../state/use-photos';
import type { Change } from '../state/use-set-photo';
import './Bar.css';

interface Props {
  change: Change;
  photos: Photos;
  setAgain: (photoId: string) => void;
}

/** What came of the last change, or what keeps the photos from coming; empty, and of no height, in quiet times. */
export function Bar({ change, photos, setAgain }: Props) {
  return (
    <div class="bar">
      {/* Always there: a region that comes together with its words is not announced. */}
      <div role="status">
        {change.running === 'elsewhere' && <p class="bar-words muted">Setting your photo…</p>}
        {change.outcome && !change.outcome.failure && (
          <p class="bar-words">
            <Icon of={Check} /> {change.outcome.command.kind === 'set' ? 'Photo set.' : 'Done.'}
          </p>
        )}
      </div>
      {change.outcome?.failure ? (
        <ChangeFailure change={change} failure={change.outcome.failure} setAgain={setAgain} />
      ) : (
        <LoadFailure photos={photos} />
      )}
    </div>
  );
}

function ChangeFailure({ change, failure, setAgain }: Omit<Props, 'photos'> & { failure: Failure }) {
  const command = change.outcome?.command;
  const tryAgain = command?.kind === 'set' ? () => setAgain(command.photoId) : undefined;
  return <FailureNotice failure={failure} tryAgain={tryAgain} close={change.forget} />;
}

/** Only beside photos that are shown all the same: without any, their place says it. */
function LoadFailure({ photos }: { photos: Photos }) {
  const failure = photos.load.failure ?? photos.pictureFailure;
  if (!failure || ONE_PICTURE.includes(failure.kind) || photos.list.length === 0) return null;
  return <FailureNotice failure={failure} tryAgain={photos.load.again} />;
}

/** What Telegram says of a single picture that it can't give: its tile stays blurred, and that says it. */
const ONE_PICTURE: Failure['kind'][] = ['photo-gone', 'telegram'];
