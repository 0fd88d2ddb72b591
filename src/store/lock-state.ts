import { readKeyRecord } from './sealed/current-keys';
import { readUnlocked } from './sealed/unlocked';

/** `off`: there is no passcode. `locked`: nothing can be read before it was typed. */
export type LockState = 'off' | 'unlocked' | 'locked';

export async function readLockState(): Promise<LockState> {
  const record = await readKeyRecord();
  if (record?.kind !== 'wrapped') return 'off';
  const unlocked = await readUnlocked();
  return unlocked?.id === record.key.id ? 'unlocked' : 'locked';
}
