import { useLayoutEffect, useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';

/** The seconds until one may try again after this failure: it counts down, and is 0 when there is nothing to wait for. */
export function useWait(failure: Failure | null): number {
  const seconds = secondsOf(failure);
  const [wait, setWait] = useState({ failure, secondsLeft: seconds });

  // From the moment that it is shown, not from the next paint.
  useLayoutEffect(() => {
    if (seconds === 0) return;
    const endMs = Date.now() + seconds * 1000;
    // From the clock, not by counting ticks: browsers slow the timers of hidden tabs down.
    const tick = () => {
      const secondsLeft = Math.max(0, Math.ceil((endMs - Date.now()) / 1000));
      setWait({ failure, secondsLeft });
      if (secondsLeft === 0) clearInterval(timer);
    };
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [failure, seconds]);

  return wait.failure === failure ? wait.secondsLeft : seconds;
}

function secondsOf(failure: Failure | null): number {
  if (failure?.kind === 'flood-wait') return failure.seconds;
  return failure?.kind === 'passcode-wrong' ? failure.waitSeconds : 0;
}
