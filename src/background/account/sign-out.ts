import { telegramFailure } from '../../telegram/failures';
import { logOut } from '../../telegram/sign-in';
import { asCurrent, closeAccount } from './accounts';
import { forget } from './forget';

/**
 * Ends the session on Telegram, then wipes everything of the account here.
 * @throws Unreachable, ConnectionLost: then nothing is wiped, because the session would live on unseen
 */
export function signOut(): Promise<null> {
  return asCurrent(async ({ accountId, dcs }) => {
    try {
      await logOut(dcs.home);
    } catch (error) {
      // Telegram may have ended it already: that is what was wanted.
      if (telegramFailure(error)?.kind !== 'signed-out') throw error;
    }
    await closeAccount(accountId);
    await forget(accountId);
    return null;
  });
}
