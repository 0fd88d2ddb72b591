import { unseal } from '../../store/vault';
import { forget } from './forget';
import { logOutSoon, sendLogOuts } from './log-outs';
import { whileClosed } from './open-accounts';
import { accountRecord, type SignedIn } from './signed-in';

/**
 * Forgets everything of an account at once, and has its session ended at Telegram: now, or, when Telegram
 * cannot be reached, as soon as it can. Other accounts stay.
 */
export async function signOut({ accountId }: { accountId: string }): Promise<null> {
  await whileClosed(accountId, async () => {
    const signedIn = await unseal<SignedIn>(accountRecord(accountId));
    // Before the record is gone: a worker that is stopped in between must not leave a session that nobody can end.
    if (signedIn) await logOutSoon(signedIn.sessions.home);
    await forget(accountId);
  });
  await sendLogOuts();
  return null;
}
