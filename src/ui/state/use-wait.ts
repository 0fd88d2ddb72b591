import type { Failure } from '../../model/failure';
import { useCountdown } from './use-countdown';

/** The seconds until one may try again after this failure, from when it is first shown; 0 when there is nothing to wait for. */
export function useWait(failure: Failure | null): number {
  return useCountdown(failure === null ? 0 : endMsOf(failure));
}

/** A cache of this page: what shows a failure later, as the preview that is opened after it, waits no longer for that. */
const ends = new WeakMap<Failure, number>();

function endMsOf(failure: Failure): number {
  const endMs = ends.get(failure) ?? Date.now() + secondsOf(failure) * 1000;
  ends.set(failure, endMs);
  return endMs;
}

function secondsOf(failure: Failure): number {
  if (failure.kind === 'flood-wait') return failure.seconds;
  return failure.kind === 'passcode-wrong' ? failure.waitSeconds : 0;
}
