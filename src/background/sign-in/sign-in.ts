import type { Account } from '../../model/account';
import { Failed } from '../../model/failure';
import { writeLive } from '../../store/live';
import { writeSettings } from '../../store/settings';
import { seal } from '../../store/vault';
import { endpoint } from '../../telegram/endpoint';
import { migration } from '../../telegram/failures';
import { newSession } from '../../telegram/session';
import { checkPassword as provePassword, sendCode, signIn } from '../../telegram/sign-in';
import { accountRecord, type SignedIn } from '../account/signed-in';
import { readApi } from '../api';
import { type Attempt, beginAttempt, continueAttempt, endAttempt, keepAttempt } from './attempt';

/** Asks Telegram for a code; the page's next step is in `storage.session` before this answers. */
export async function requestCode({ phone: typed }: { phone: string }): Promise<null> {
  const phone = typed.replaceAll(/[^\d+]/g, '');
  if (!/^\+?\d{5,15}$/.test(phone)) throw new Failed({ kind: 'phone-invalid' });
  try {
    await requestCodeAt(endpoint.homeDc, phone);
  } catch (error) {
    const dc = migration(error);
    if (dc === null) throw error;
    await requestCodeAt(dc, phone);
  }
  return null;
}

/** Each phone has a data centre of its own; only there is its code sent. */
async function requestCodeAt(dc: number, phone: string): Promise<void> {
  const session = newSession(dc);
  const connection = await beginAttempt({ step: { step: 'phone', phone }, phoneCodeHash: null, session });
  const { phoneCodeHash, place, length } = await sendCode(connection, phone, await readApi());
  await keepAttempt({ step: { step: 'code', phone, place, length }, phoneCodeHash, session });
}

export async function checkCode({ code }: { code: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  const { phoneCodeHash, session, step } = attempt;
  if (phoneCodeHash === null) throw new Failed({ kind: 'code-expired' });
  const digits = code.replaceAll(/\s/g, '');
  const result = await signIn(connection, { phone: step.phone, phoneCodeHash, code: digits });
  if ('account' in result) await finish(result.account, attempt);
  else
    await keepAttempt({
      step: { step: 'password', phone: step.phone, hint: result.passwordHint },
      phoneCodeHash,
      session,
    });
  return null;
}

export async function checkPassword({ password }: { password: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  await finish(await provePassword(connection, password), attempt);
  return null;
}

export async function startOver(): Promise<null> {
  await endAttempt();
  return null;
}

/** The attempt's connection is closed before anyone can open another under the same key. */
async function finish(account: Account, { session }: Attempt): Promise<void> {
  await seal(accountRecord(account.id), {
    account,
    sessions: { home: session, elsewhere: [] },
  } satisfies SignedIn);
  await endAttempt();
  await writeSettings({ currentAccountId: account.id });
  await writeLive({ account });
}
