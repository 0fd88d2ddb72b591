import type { Command } from '../../model/command';
import type { Failure } from '../../model/failure';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { useWait } from '../../ui/state/use-wait';
import type { Outcome } from '../state/outcome';

interface Props {
  action: Outcome['action'];
  failure: Failure;
  run: (command: Command) => void;
  choosePhotos: () => void;
  forget: () => void;
}

/** Why a change was not made, and the way to it. */
export function ChangeFailure({ action, failure, run, choosePhotos, forget }: Props) {
  const secondsLeft = useWait(failure);
  return (
    <FailureNotice
      failure={failure}
      tryAgain={again(action, run)}
      choosePhotos={choosePhotos}
      // A wait is for every photo: it stays until it is over.
      close={secondsLeft > 0 ? undefined : forget}
    />
  );
}

/** What failed, once more as a new command: the picture of an upload waits for it in the outbox. */
function again(action: Outcome['action'], run: Props['run']): (() => void) | undefined {
  return action.kind === 'undo' ? undefined : () => run(action);
}
