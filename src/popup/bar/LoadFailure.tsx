import type { Failure } from '../../model/failure';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { say } from '../../words/say';
import type { Photos } from '../state/use-photos';

interface Props {
  photos: Photos;
  failure: Failure;
}

/** Only beside photos that are shown all the same: without any, their place says it. */
export function LoadFailure({ photos, failure }: Props) {
  if (ONE_PICTURE.includes(failure.kind) || photos.list.length === 0) return null;
  // Or it could be taken for what came of a change.
  const about = photos.load.failure ? say('popupNotUpToDate') : say('popupPhotosMissing');
  return <FailureNotice calm about={about} failure={failure} tryAgain={photos.load.again} />;
}

/** What Telegram says of a single picture that it can't give: its tile stays blurred, and that says it. */
const ONE_PICTURE: Failure['kind'][] = ['photo-gone', 'telegram'];
