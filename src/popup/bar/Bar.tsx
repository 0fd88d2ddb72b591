import { Check } from 'lucide';
import { Icon } from '../../ui/controls/Icon';
import { FailureNotice } from '../../ui/failure/FailureNotice';
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
  const { outcome } = change;
  return (
    <div class="bar">
      {/* Always there: a region that comes together with its words is not announced. */}
      <div role="status">
        {change.running === 'elsewhere' && <p class="bar-words muted">Setting your photo…</p>}
        {outcome && !outcome.failure && (
          <p class="bar-words">
            <Icon of={Check} /> Photo set.
          </p>
        )}
      </div>
      {outcome?.failure ? (
        <FailureNotice
          failure={outcome.failure}
          tryAgain={() => setAgain(outcome.photoId)}
          close={change.forget}
        />
      ) : (
        <LoadFailure photos={photos} />
      )}
    </div>
  );
}

/** Only beside photos that are shown all the same: without any, their place says it. */
function LoadFailure({ photos }: { photos: Photos }) {
  const failure = photos.load.failure ?? photos.pictureFailure;
  if (!failure || photos.list.length === 0) return null;
  return <FailureNotice failure={failure} tryAgain={photos.load.again} />;
}
