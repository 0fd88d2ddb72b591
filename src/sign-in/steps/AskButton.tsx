import type { ComponentChildren } from 'preact';
import type { Result } from '../../model/failure';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';
import { useAsking } from '../../ui/state/use-asking';

interface Props {
  ask: () => Promise<Result<null>>;
  /** It has to wait, and its words say for how long. */
  waiting?: boolean;
  children: ComponentChildren;
}

/** A button beside the step's main one that asks for something, and says why it did not come. */
export function AskButton({ ask, waiting = false, children }: Props) {
  const { busy, failure, follow } = useAsking();
  return (
    <>
      <p class="step-link">
        <Button look="quiet" busy={busy} waiting={waiting} onClick={() => follow(ask())}>
          {children}
        </Button>
      </p>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
