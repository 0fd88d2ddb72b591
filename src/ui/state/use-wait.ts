import type { Failure } from '../../model/failure';
import { type Moment, momentIn } from './moment';
import { useCountdown } from './use-countdown';

/** The seconds until one may try again after this failure, from when it is first shown; 0 when there is nothing to wait for. */
export function useWait(failure: Failure | null): number {
  return useCountdown(failure === null ? PAST : endOf(failure));
}

/** A cache of this page: what shows a failure later, as the preview that is opened after it, waits no longer for that. */
const ends = new WeakMap<Failure, Moment>();
const PAST: Moment = { machineMs: 0, pageMs: 0 };

function endOf(failure: Failure): Moment {
  const end = ends.get(failure) ?? momentIn(secondsOf(failure) * 1000);
  ends.set(failure, end);
  return end;
}

function secondsOf(failure: Failure): number {
  if (failure.kind === 'flood-wait') return failure.seconds;
  return failure.kind === 'passcode-wrong' ? failure.waitSeconds : 0;
}
