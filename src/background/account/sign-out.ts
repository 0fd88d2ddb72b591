import { readSettings } from '../../store/settings';
import { unseal } from '../../store/vault';
import { whileLeaving } from './accounts';
import { forget } from './forget';
import { logOutSoon, sendLogOuts } from './log-outs';
import { accountRecord, type SignedIn } from './signed-in';

/**
 * Forgets everything of the current account at once, and has its session ended at Telegram: now, or, when Telegram
 * cannot be reached, as soon as it can. Other accounts stay.
 */
export async function signOut(): Promise<null> {
  const { currentAccountId: accountId } = await readSettings();
  if (accountId === null) return null;
  const signedIn = await unseal<SignedIn>(accountRecord(accountId));
  await whileLeaving(accountId, async () => {
    // Before the record is gone: a worker that is stopped in between must not leave a session that nobody can end.
    if (signedIn) await logOutSoon(signedIn.sessions.home);
    await forget(accountId);
  });
  await sendLogOuts();
  return null;
}
