import type { Command } from '../../model/command';
import type { Failure } from '../../model/failure';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { useWait } from '../../ui/state/use-wait';
import type { Change } from '../state/use-change';

interface Props {
  failure: Failure;
  change: Change;
  run: (command: Command) => void;
  choosePhotos: () => void;
}

/** Why a change was not made, and the way to it. */
export function ChangeFailure({ failure, change, run, choosePhotos }: Props) {
  const secondsLeft = useWait(failure);

  /** What failed, once more as a new command: the picture of an upload waits for it in the outbox. */
  function tryAgain() {
    const action = change.outcome?.action;
    if (action?.kind === 'undo') void change.run(action);
    else if (action) run(action);
  }

  return (
    <FailureNotice
      failure={failure}
      tryAgain={tryAgain}
      choosePhotos={choosePhotos}
      // A wait is for every photo: it stays until it is over.
      close={secondsLeft > 0 ? undefined : change.forget}
    />
  );
}
