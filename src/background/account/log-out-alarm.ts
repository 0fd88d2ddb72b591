import type { Alarms } from 'webextension-polyfill';
import { readLockState } from '../../store/lock-state';
import { whileUnlocked } from '../lock/gate';
import { LOG_OUT_ALARM, sendLogOuts } from './log-outs';

export function logOutOnAlarm({ name }: Alarms.Alarm): void {
  if (name === LOG_OUT_ALARM) void sendUnlessLocked();
}

/** Locked, nobody can read which sessions are to be ended: that is taken up when it is unlocked (wake.ts). */
async function sendUnlessLocked(): Promise<void> {
  if ((await readLockState()) !== 'locked') await whileUnlocked(sendLogOuts);
}
