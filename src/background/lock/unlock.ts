import { takeUp } from '../waking/take-up';
import { whenAlone } from './gate';
import { startUnlocked } from './lock';
import { tryPasscode } from './try-passcode';

/** @throws Failed passcode-wrong */
export async function unlock({ passcode }: { passcode: string }): Promise<null> {
  await whenAlone(async () => startUnlocked(await tryPasscode(passcode)));
  // Shown as soon as it is there; nobody need wait here for commands that are taken up again.
  void takeUp();
  return null;
}
