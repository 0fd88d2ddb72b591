import { Failed } from '../../model/failure';
import { readSettings } from '../../store/settings';
import { seal, unseal } from '../../store/vault';
import { DataCentres } from '../../telegram/data-centres';
import { newHome, telegramFailure } from '../../telegram/failures';
import { readApi } from '../api';
import { writeLastDc } from '../first/last-dc';
import { introduction } from '../introduction';
import { frozen } from './frozen';
import { sessionEnded } from './session-ended';
import { accountRecord, type SignedIn } from './signed-in';

/** An account that is signed in, and the one connection under each of its keys. */
export interface OpenAccount {
  accountId: string;
  dcs: DataCentres;
}

/** A cache: the worker may vanish with it at any moment. Promises, so that two callers share one connection. */
const open = new Map<string, Promise<OpenAccount>>();
/** Accounts that the person is signing out of. */
const leaving = new Set<string>();

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
  if (leaving.has(accountId)) throw new Failed({ kind: 'signed-out' });
  try {
    return await whereItLives(await openAccount(accountId), work);
  } catch (error) {
    const failure = error instanceof Failed ? error.failure : telegramFailure(error);
    if (failure?.kind === 'signed-out' && !leaving.has(accountId)) {
      await closeAccount(accountId);
      await sessionEnded(accountId, failure);
    }
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

/** Resolves when its connections are closed; nothing that is kept is touched. */
export async function closeAccount(accountId: string): Promise<void> {
  const closing = open.get(accountId);
  open.delete(accountId);
  const account = await closing?.catch(() => null);
  await account?.dcs.close();
}

/**
 * Does what signing out takes: meanwhile nobody opens the account again, or takes it for Telegram's doing that its key is gone.
 */
export async function whileLeaving(accountId: string, work: () => Promise<void>): Promise<void> {
  leaving.add(accountId);
  try {
    await closeAccount(accountId);
    await work();
  } finally {
    leaving.delete(accountId);
  }
}

export async function closeAllAccounts(): Promise<void> {
  await Promise.all([...open.keys()].map(closeAccount));
}

function openAccount(accountId: string): Promise<OpenAccount> {
  const known = open.get(accountId);
  if (known) return known;
  const opening = connectAccount(accountId);
  opening.catch(() => open.delete(accountId));
  open.set(accountId, opening);
  return opening;
}

async function connectAccount(accountId: string): Promise<OpenAccount> {
  const signedIn = await unseal<SignedIn>(accountRecord(accountId));
  if (!signedIn) throw new Failed({ kind: 'signed-out' });
  const dcs = new DataCentres({
    sessions: signedIn.sessions,
    introduction: introduction(await readApi()),
    onSessionsChanged: () => keep(accountRecord(accountId), signedIn),
  });
  void writeLastDc(signedIn.sessions.home.dc);
  return { accountId, dcs };
}

/** Without the newest salt the next connection costs one turn more: no reason to fail what is under way. */
function keep(record: string, signedIn: SignedIn): void {
  seal(record, signedIn).catch((error) => console.warn('The session could not be kept up to date:', error));
}
