import { Failed } from '../../model/failure';
import { readSettings } from '../../store/settings';
import { newHome, telegramFailure } from '../../telegram/failures';
import { frozen } from './frozen';
import { type OpenAccount, openAccount, whileClosed } from './open-accounts';
import { sessionEnded } from './session-ended';

/**
 * Does something as the person whose photos are shown.
 * @throws Failed signed-out, and whatever `work` throws
 */
export async function asCurrent<T>(work: (account: OpenAccount) => Promise<T>): Promise<T> {
  const { currentAccountId } = await readSettings();
  if (currentAccountId === null) throw new Failed({ kind: 'signed-out' });
  return asAccount(currentAccountId, work);
}

/**
 * Does something as one of the accounts that are signed in; once more when Telegram has moved the account to another
 * data centre, for then it has not done it. When Telegram says that the session is over, or its
 * record is damaged, everything of that account is forgotten here too.
 *
 * @throws Failed signed-out, and whatever `work` throws
 */
export async function asAccount<T>(
  accountId: string,
  work: (account: OpenAccount) => Promise<T>,
): Promise<T> {
  try {
    return await whereItLives(await openAccount(accountId), work);
  } catch (error) {
    const failure = error instanceof Failed ? error.failure : telegramFailure(error);
    if (failure?.kind === 'signed-out') await whileClosed(accountId, () => sessionEnded(accountId, failure));
    if (failure?.kind === 'account-frozen') throw await frozen((await openAccount(accountId)).dcs.home);
    throw error;
  }
}

async function whereItLives<T>(account: OpenAccount, work: (account: OpenAccount) => Promise<T>): Promise<T> {
  try {
    return await work(account);
  } catch (error) {
    const dc = newHome(error);
    if (dc === null) throw error;
    await account.dcs.moveHome(dc);
    return work(account);
  }
}
