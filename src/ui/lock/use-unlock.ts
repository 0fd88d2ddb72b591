import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import { type WrongPasscodes, waitSecondsLeft } from '../../model/passcode';
import { useAsking } from '../state/use-asking';
import { useWait } from '../state/use-wait';

/** The form of the passcode. When it was the right one, the page behind the lock takes its place. */
export function useUnlock(wrong: WrongPasscodes) {
  const [passcode, setPasscode] = useState('');
  const { busy, failure, follow, forget } = useAsking(waitFrom(wrong));
  const secondsLeft = useWait(failure);

  function type(typed: string) {
    setPasscode(typed);
    // Typing answers what was said about the last one, but shortens no wait.
    if (secondsLeft === 0) forget();
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy || secondsLeft > 0 || passcode === '') return;
    await follow(ask('unlock', { passcode }));
  }

  return { passcode, type, submit, busy, failure, secondsLeft };
}

/** A popup that was closed and opened again has to wait on. */
function waitFrom(wrong: WrongPasscodes): Failure | null {
  const waitSeconds = waitSecondsLeft(wrong);
  return waitSeconds > 0 ? { kind: 'passcode-wrong', waitSeconds } : null;
}
