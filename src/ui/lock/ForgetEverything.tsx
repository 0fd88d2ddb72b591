import type { ComponentChildren } from 'preact';
import { ask } from '../../bus/ask';
import { say } from '../../words/say';
import { Button } from '../controls/Button';
import { FailureNotice } from '../failure/FailureNotice';
import { useAsking } from '../state/use-asking';
import { takeFocus } from '../take-focus';

interface Props {
  /** Why there is nothing else left to do. */
  children: ComponentChildren;
  goBack: () => void;
  /** For a page that does not notice by itself. */
  afterwards?: () => void;
}

/** Nobody can open what was sealed: all that is left is to begin anew. Says so before it does. */
export function ForgetEverything({ children, goBack, afterwards }: Props) {
  const { busy, failure, follow } = useAsking();

  async function forget() {
    const forgotten = await follow(ask('forgetEverything'));
    if (forgotten.ok) afterwards?.();
  }

  return (
    <div class="forgotten">
      <p>{children}</p>
      <p>{say('lockEndSession', { devices: say('telegramDevices') })}</p>
      <div class="forgotten-buttons">
        <Button look="danger" busy={busy} onClick={forget}>
          {say('lockForget')}
        </Button>
        <Button onClick={goBack} ref={takeFocus}>
          {say('actionBack')}
        </Button>
      </div>
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}
