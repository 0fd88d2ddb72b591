import { computeCheck } from 'telegram/Password';
import { Api } from 'telegram/tl';
import type { Account } from '../../model/account';
import type { Connection } from '../connection';
import { RpcError } from '../mtproto/errors';
import { checkGroup, checkShared } from '../mtproto/exchange/check-group';
import { numberFrom } from '../mtproto/exchange/numbers';
import { accountFrom } from './authorization';

/**
 * Proves the two-step password without sending it (SRP, core.telegram.org/api/srp).
 * @throws RpcError PASSWORD_HASH_INVALID, PHONE_PASSWORD_FLOOD, FLOOD_WAIT_X; Untrusted when the proof would give
 *   the password away
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
  checkQuestion(asked);
  const proof = await computeCheck(asked, password);
  return accountFrom(await connection.call(new Api.auth.CheckPassword({ password: proof })));
}

/**
 * In another group, or with a number that is not mixed with the server's secret, the proof could be used to try
 * passwords. GramJS looks whether the prime is Telegram's, and not how near to its ends the number lies.
 */
function checkQuestion({ currentAlgo, srp_B }: Api.account.Password): void {
  if (!(currentAlgo instanceof Api.PasswordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow)) return;
  const prime = numberFrom(currentAlgo.p);
  checkGroup(prime, currentAlgo.g);
  if (srp_B) checkShared(numberFrom(srp_B), prime);
}
