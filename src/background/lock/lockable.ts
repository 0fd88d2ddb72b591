import type { Commands } from '../../bus/messages';
import { whileUnlocked } from './gate';
import { postponeLock } from './lock';

/** All but those that change the lock itself, and one that waits for minutes. */
type Lockable = Omit<
  Commands,
  'showQr' | 'unlock' | 'lock' | 'setPasscode' | 'removePasscode' | 'forgetEverything'
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
