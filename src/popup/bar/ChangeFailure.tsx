import type { Failure } from '../../model/failure';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { useWait } from '../../ui/state/use-wait';

interface Props {
  failure: Failure;
  /** What failed, once more as a new command: the picture of an upload waits for it in the outbox. */
  tryAgain: () => void;
  choosePhotos: () => void;
  forget: () => void;
}

/** Why a change was not made, and the way to it. */
export function ChangeFailure({ failure, tryAgain, choosePhotos, forget }: Props) {
  const secondsLeft = useWait(failure);
  return (
    <FailureNotice
      failure={failure}
      tryAgain={tryAgain}
      choosePhotos={choosePhotos}
      // A wait is for every photo: it stays until it is over.
      close={secondsLeft > 0 ? undefined : forget}
    />
  );
}
