import { Failed } from '../model/failure';
import { readSettings } from '../store/settings';
import { seal, unseal } from '../store/vault';
import { DataCentres } from '../telegram/data-centres';
import { telegramFailure } from '../telegram/failures';
import { readApi } from './api';
import { forget } from './forget';
import { introduction } from './introduction';
import { accountRecord, type SignedIn } from './signed-in';

/** The account that is signed in, and the one connection under each of its keys. */
export interface Current {
  accountId: string;
  dcs: DataCentres;
}

/** A cache: the worker may vanish with it at any moment. A promise, so that two callers share one connection. */
let current: Promise<Current> | null = null;

/**
 * Does something as the person who is signed in. When Telegram says that the session is over, everything of
 * that account is forgotten here too.
 *
 * @throws Failed signed-out, and whatever `work` throws
 */
export async function asCurrent<T>(work: (current: Current) => Promise<T>): Promise<T> {
  const opened = await openCurrent();
  try {
    return await work(opened);
  } catch (error) {
    if (telegramFailure(error)?.kind === 'signed-out') {
      await closeCurrent();
      await forget(opened.accountId);
    }
    throw error;
  }
}

/** Resolves when the connection is closed; nothing that is kept is touched. */
export async function closeCurrent(): Promise<void> {
  const closing = current;
  current = null;
  const opened = await closing?.catch(() => null);
  await opened?.dcs.close();
}

function openCurrent(): Promise<Current> {
  if (current) return current;
  const opening = connectCurrent();
  opening.catch(() => {
    if (current === opening) current = null;
  });
  current = opening;
  return opening;
}

async function connectCurrent(): Promise<Current> {
  const { currentAccountId: accountId } = await readSettings();
  const signedIn = accountId === null ? undefined : await unseal<SignedIn>(accountRecord(accountId));
  if (accountId === null || !signedIn) throw new Failed({ kind: 'signed-out' });
  const dcs = new DataCentres({
    sessions: signedIn.sessions,
    introduction: introduction(await readApi()),
    onSessionsChanged: () => keep(accountRecord(accountId), signedIn),
  });
  return { accountId, dcs };
}

/** Without the newest salt the next connection costs one turn more: no reason to fail what is under way. */
function keep(record: string, signedIn: SignedIn): void {
  seal(record, signedIn).catch((error) => console.warn('The session could not be kept up to date:', error));
}
