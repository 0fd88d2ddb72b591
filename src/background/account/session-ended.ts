import type { Failure } from '../../model/failure';
import { readLive, writeLive } from '../../store/live';
import { forget } from './forget';

/** Telegram has ended a session without our wish: everything of the account is forgotten here too, and pages say why. */
export async function sessionEnded(accountId: string, failure: Failure): Promise<void> {
  const { accounts = [] } = await readLive();
  const account = accounts.find(({ id }) => id === accountId);
  if (account) await writeLive({ signedOut: { account, failure } });
  await forget(accountId);
}

/** The person has seen it. */
export async function dismissSignedOut(): Promise<null> {
  await writeLive({ signedOut: null });
  return null;
}
