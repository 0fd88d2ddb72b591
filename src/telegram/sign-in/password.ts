import { computeCheck } from 'telegram/Password';
import { Api } from 'telegram/tl';
import type { Account } from '../../model/account';
import type { Connection } from '../connection';
import { RpcError } from '../mtproto/errors';
import { accountFrom } from './authorization';

/**
 * Proves the two-step password without sending it (SRP, core.telegram.org/api/srp).
 * @throws RpcError PASSWORD_HASH_INVALID, PHONE_PASSWORD_FLOOD, FLOOD_WAIT_X
 */
export async function checkPassword(connection: Connection, password: string): Promise<Account> {
  try {
    return await prove(connection, password);
  } catch (error) {
    // Telegram's question was replaced by a newer one, as another device asked: the answer to that one will do.
    if (!(error instanceof RpcError) || error.message !== 'SRP_ID_INVALID') throw error;
    return prove(connection, password);
  }
}

async function prove(connection: Connection, password: string): Promise<Account> {
  const asked = await connection.read(new Api.account.GetPassword());
  const proof = await computeCheck(asked, password);
  return accountFrom(await connection.call(new Api.auth.CheckPassword({ password: proof })));
}
