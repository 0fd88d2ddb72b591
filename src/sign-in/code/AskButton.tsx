import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Failure, Result } from '../../model/failure';
import { Button } from '../../ui/controls/Button';
import { FailureNotice } from '../../ui/failure/FailureNotice';

interface Props {
  ask: () => Promise<Result<null>>;
  /** It has to wait, and its words say for how long. */
  waiting?: boolean;
  children: ComponentChildren;
}

/** A button beside the step's main one that asks for something, and says why it did not come. */
export function AskButton({ ask, waiting = false, children }: Props) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function press() {
    setBusy(true);
    setFailure(null);
    const asked = await ask();
    setBusy(false);
    if (!asked.ok) setFailure(asked.failure);
  }

  return (
    <>
      <p class="step-link">
        <Button look="quiet" busy={busy} waiting={waiting} onClick={press}>
          {children}
        </Button>
      </p>
      {failure && <FailureNotice failure={failure} />}
    </>
  );
}
