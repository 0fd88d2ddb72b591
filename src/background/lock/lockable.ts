import type { Commands } from '../../bus/messages';
import { whileUnlocked } from './gate';
import { postponeLock } from './lock';

/** All but those that change the lock itself, one that waits for minutes, and those that know of no account. */
type Lockable = Omit<
  Commands,
  | 'showQr'
  | 'unlock'
  | 'lock'
  | 'setPasscode'
  | 'removePasscode'
  | 'forgetEverything'
  | 'saveCropping'
  | 'saveBackground'
  | 'openCropPage'
  | 'bringPicture'
  | 'fetchPicture'
  | 'takeFromScreen'
>;

/** These wait behind the lock, and each use of them puts the automatic lock off. */
export function lockable(commands: Lockable): Lockable {
  const guarded = (command: (request: never) => Promise<unknown>) => (request: never) =>
    whileUnlocked(async () => {
      await postponeLock();
      return command(request);
    });
  return Object.fromEntries(
    Object.entries(commands).map(([name, command]) => [name, guarded(command)]),
  ) as unknown as Lockable;
}
