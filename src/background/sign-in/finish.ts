import type { Account } from '../../model/account';
import { writeLive } from '../../store/live';
import { seal, unseal } from '../../store/vault';
import type { Authorized } from '../../telegram/sign-in/authorization';
import { addAccount } from '../account/account-list';
import { logOutSoon, sendLogOuts } from '../account/log-outs';
import { whileClosed } from '../account/open-accounts';
import { accountRecord, type SignedIn } from '../account/signed-in';
import { setWaitingPhoto } from '../photos/after-sign-in';
import { type Attempt, closeAttempt, endAttempt, keepAttempt } from './attempt';

/** Telegram took what was given: the person is in, or their password is wanted too. */
export async function goOn(authorized: Authorized, attempt: Attempt): Promise<void> {
  if ('account' in authorized) return finish(authorized.account, attempt);
  await keepAttempt({ ...attempt, step: { step: 'password', hint: authorized.passwordHint } });
}

/** The attempt's connection is closed before anyone can open another under the same key. */
export async function finish(account: Account, { session }: Attempt): Promise<void> {
  await closeAttempt();
  const record = accountRecord(account.id);
  const earlier = await whileClosed(account.id, async () => {
    const before = await unseal<SignedIn>(record);
    await seal(record, { account, sessions: { home: session, elsewhere: [] } } satisfies SignedIn);
    return before;
  });
  await addAccount(account);
  await writeLive({ signedOut: null });
  await endAttempt(null);
  void setWaitingPhoto();
  if (!earlier) return;
  // Signed in a second time to the same account: nobody needs the first session any more.
  await logOutSoon(earlier.sessions.home);
  await sendLogOuts();
}
