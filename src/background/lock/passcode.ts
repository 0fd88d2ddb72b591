import { Failed } from '../../model/failure';
import type { AutoLockMinutes } from '../../model/passcode';
import { readLockState } from '../../store/lock-state';
import { takeNewKey } from '../../store/sealed/new-key';
import { dropUnlocked } from '../../store/sealed/unlocked';
import { writeSettings } from '../../store/settings';
import { whenAlone } from './gate';
import { postponeLock, startUnlocked } from './lock';
import { tryPasscode } from './try-passcode';

/**
 * Sets a passcode, or another one. From now on nothing can be read without it, after each start of the browser.
 *
 * @param current the passcode until now; null when there is none
 * @throws Failed passcode-wrong, locked
 */
export function setPasscode(request: { passcode: string; current: string | null }): Promise<null> {
  return whenAlone(async () => {
    // Asked twice (bus/ask.ts), the first passcode is there already.
    await expectCurrent(request.current ?? request.passcode);
    await startUnlocked(await takeNewKey(request.passcode));
    return null;
  });
}

/** @throws Failed passcode-wrong, locked */
export function removePasscode({ current }: { current: string }): Promise<null> {
  return whenAlone(async () => {
    await expectCurrent(current);
    await takeNewKey(null);
    await dropUnlocked();
    return null;
  });
}

export async function setAutoLock({ minutes }: { minutes: AutoLockMinutes }): Promise<null> {
  await writeSettings({ autoLockMinutes: minutes });
  await postponeLock();
  return null;
}

/** Who finds it unlocked must not be able to lock its owner out. */
async function expectCurrent(current: string): Promise<void> {
  const lock = await readLockState();
  if (lock === 'locked') throw new Failed({ kind: 'locked' });
  if (lock === 'unlocked') await tryPasscode(current);
}
