import type { Account } from '../../model/account';
import type { Live } from '../../store/live';
import type { Settings } from '../../store/settings';

/** Whose photos are shown; `account` is null as long as only the id is known. */
export type Who = { id: string; account: Account | null } | null;

/** The settings know the id at once; the background says whether it still holds, and the name (which is never on disk). */
export function whoIs({ accounts }: Live, { currentAccountId }: Settings): Who {
  if (currentAccountId === null) return null;
  const account = accounts?.find(({ id }) => id === currentAccountId) ?? null;
  return accounts && !account ? null : { id: currentAccountId, account };
}

/** True when neither the build nor the person has an API id: then nothing can be asked of Telegram. */
export function lacksApiId(settings: Settings): boolean {
  return settings.needsApiId && settings.apiId === null;
}
