import browser from 'webextension-polyfill';
import { clearLive } from '../../store/live';
import { readLockState } from '../../store/lock-state';
import type { RawKey } from '../../store/sealed/keys';
import { dropUnlocked, endUnlocked, keepUnlocked, keepUnlockedUntil } from '../../store/sealed/unlocked';
import { readSettings } from '../../store/settings';
import { closeAllAccounts } from '../account/open-accounts';
import { closeAttempt } from '../sign-in/attempt';
import { stopWatching } from '../sign-in/qr';
import { whenAlone } from './gate';

export const LOCK_ALARM = 'lock';

/**
 * Pages show nothing any more at once. A command that is under way comes to its end first; then the connections are
 * closed, and the data key is gone from memory.
 */
export async function lock(): Promise<null> {
  if ((await readLockState()) === 'off') return null;
  await endUnlocked();
  await clearLive();
  stopWatching();
  await whenAlone(forgetUnlocked);
  return null;
}

/** Its time may have been over while nobody was awake: what is left in memory is forgotten, unless somebody unlocks just now. */
export async function forgetIfLocked(): Promise<void> {
  await whenAlone(async () => {
    if ((await readLockState()) === 'locked') await forgetUnlocked();
  });
}

async function forgetUnlocked(): Promise<void> {
  await dropUnlocked();
  // Once more: what was under way has written how far it came.
  await clearLive();
  await Promise.all([closeAllAccounts(), closeAttempt(), browser.alarms.clear(LOCK_ALARM)]);
}

/** What is kept can be read from now on, until nobody was at work for some time. */
export async function startUnlocked(key: RawKey): Promise<void> {
  await keepUnlocked(key, await setAlarm());
}

/** The person is here: the time until it locks by itself begins anew. Nothing to do where there is no passcode. */
export async function postponeLock(): Promise<void> {
  if ((await readLockState()) === 'unlocked') await keepUnlockedUntil(await setAlarm());
}

/** @returns when it will lock; milliseconds since the epoch */
async function setAlarm(): Promise<number> {
  const { autoLockMinutes } = await readSettings();
  const when = Date.now() + autoLockMinutes * 60_000;
  await browser.alarms.create(LOCK_ALARM, { when });
  return when;
}
