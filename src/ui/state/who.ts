import type { Account } from '../../model/account';
import type { Live } from '../../store/live';
import type { Settings } from '../../store/settings';

/** Who is signed in; `account` is null as long as only the id is known. */
export type Who = { id: string; account: Account | null } | null;

/** The settings know the id at once; the background says whether it still holds, and the name (which is never on disk). */
export function whoIs(live: Live, settings: Settings): Who {
  if (live.account) return { id: live.account.id, account: live.account };
  if (live.account === undefined && settings.currentAccountId !== null)
    return { id: settings.currentAccountId, account: null };
  return null;
}

/** True when neither the build nor the person has an API id: then nothing can be asked of Telegram. */
export function lacksApiId(settings: Settings): boolean {
  return settings.needsApiId && settings.apiId === null;
}
