import type { Alarms } from 'webextension-polyfill';
import { readLockState } from '../../store/lock-state';
import { LOG_OUT_ALARM, sendLogOuts } from '../account/log-outs';
import { forgetClosed, INCOMING_ALARM } from '../incoming/forget-closed';
import { whileUnlocked } from '../lock/gate';
import { LOCK_ALARM, lock } from '../lock/lock';

/** What the background is woken for: an alarm outlives the worker that set it. */
const WAKES = new Map<string, () => Promise<unknown>>([
  [LOCK_ALARM, lock],
  [LOG_OUT_ALARM, sendUnlessLocked],
  [INCOMING_ALARM, forgetClosed],
]);

export function wakeFor({ name }: Alarms.Alarm): void {
  WAKES.get(name)?.().catch((error) => console.warn('What an alarm was for could not be done:', error));
}

/** Locked, nobody can read which sessions are to be ended: that is taken up when it is unlocked (take-up.ts). */
async function sendUnlessLocked(): Promise<void> {
  if ((await readLockState()) !== 'locked') await whileUnlocked(sendLogOuts);
}
