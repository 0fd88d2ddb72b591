import { Failed } from '../../model/failure';
import { seal, unseal } from '../../store/vault';
import { DataCentres } from '../../telegram/data-centres';
import { readApi } from '../api';
import { writeLastDc } from '../first/last-dc';
import { introduction } from '../introduction';
import { accountRecord, type SignedIn } from './signed-in';

/** An account that is signed in, and the one connection under each of its keys. */
export interface OpenAccount {
  accountId: string;
  dcs: DataCentres;
}

/** A cache: the worker may vanish with it at any moment. Promises, so that two callers share one connection. */
const open = new Map<string, Promise<OpenAccount>>();
/** What is done while an account is closed. */
const closed = new Map<string, Promise<unknown>>();

/** @throws Failed signed-out when nothing is kept of it, api-id-missing, locked */
export function openAccount(accountId: string): Promise<OpenAccount> {
  const known = open.get(accountId);
  if (known) return known;
  const opening = Promise.resolve(closed.get(accountId)).then(() => connectAccount(accountId));
  open.set(accountId, opening);
  opening.catch(() => {
    if (open.get(accountId) === opening) open.delete(accountId);
  });
  return opening;
}

/**
 * Does something when no line of an account is open any more, and none can be opened before it is done: there must not be
 * two under one key, and what is sealed or destroyed here nobody is to write over. Whoever is at work with the account
 * meanwhile fails at once (Unreachable, ConnectionLost).
 */
export function whileClosed<T>(accountId: string, work: () => Promise<T>): Promise<T> {
  const opened = open.get(accountId);
  open.delete(accountId);
  const before = closed.get(accountId);
  const working = close(opened).then(async () => {
    await before;
    return work();
  });
  const settled = working.then(
    () => {},
    () => {},
  );
  closed.set(accountId, settled);
  void settled.then(() => {
    if (closed.get(accountId) === settled) closed.delete(accountId);
  });
  return working;
}

/** Resolves when no line of anybody is open; nothing that is kept is touched. */
export async function closeAllAccounts(): Promise<void> {
  await Promise.all([...open.keys()].map((accountId) => whileClosed(accountId, async () => {})));
}

async function close(opened: Promise<OpenAccount> | undefined): Promise<void> {
  const account = await opened?.catch(() => null);
  await account?.dcs.close();
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
