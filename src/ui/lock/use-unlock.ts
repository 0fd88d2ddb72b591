import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import { useWait } from '../state/use-wait';

/** The form of the passcode. When it was the right one, the page behind the lock takes its place. */
export function useUnlock(waitUntilMs: number) {
  const [passcode, setPasscode] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(() => waitFrom(waitUntilMs));
  const secondsLeft = useWait(failure);

  function type(typed: string) {
    setPasscode(typed);
    // Typing answers what was said about the last one, but shortens no wait.
    if (secondsLeft === 0) setFailure(null);
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy || secondsLeft > 0 || passcode === '') return;
    setBusy(true);
    const unlocked = await ask('unlock', { passcode });
    setBusy(false);
    if (!unlocked.ok) setFailure(unlocked.failure);
  }

  return { passcode, type, submit, busy, failure, secondsLeft };
}

/** A popup that was closed and opened again has to wait on. */
function waitFrom(waitUntilMs: number): Failure | null {
  const waitSeconds = Math.ceil((waitUntilMs - Date.now()) / 1000);
  return waitSeconds > 0 ? { kind: 'passcode-wrong', waitSeconds } : null;
}
