import { Api } from 'telegram/tl';
import type { Account } from '../../model/account';
import type { Connection } from '../connection';
import { RpcError } from '../mtproto/errors';
import { accountOf } from '../profile';

/** Who is signed in now, or the hint of the two-step password that is still wanted. */
export type Authorized = { account: Account } | PasswordWanted;

interface PasswordWanted {
  passwordHint: string;
}

/** @throws RpcError PHONE_NUMBER_UNOCCUPIED when nobody has this number: signing up is for Telegram's own apps */
export function accountFrom(authorization: Api.auth.TypeAuthorization): Account {
  if (authorization instanceof Api.auth.Authorization && authorization.user instanceof Api.User) {
    return accountOf(authorization.user);
  }
  throw new RpcError(400, 'PHONE_NUMBER_UNOCCUPIED');
}

/** Telegram says in an error that a password is wanted too, whichever way one signs in (core.telegram.org/api/srp). */
export async function orPassword<T>(
  connection: Connection,
  work: () => Promise<T>,
): Promise<T | PasswordWanted> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RpcError) || error.message !== 'SESSION_PASSWORD_NEEDED') throw error;
    const password = await connection.read(new Api.account.GetPassword());
    return { passwordHint: password.hint ?? '' };
  }
}
