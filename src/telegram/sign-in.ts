import { computeCheck } from 'telegram/Password';
import { Api } from 'telegram/tl';
import type { Account } from '../model/account';
import type { CodePlace } from '../model/sign-in';
import type { Connection } from './connection';
import { RpcError } from './mtproto/errors';
import { accountOf } from './profile';

export interface SentCode {
  /** Must be shown again with the code; a secret only together with it. */
  phoneCodeHash: string;
  place: CodePlace;
  /** Digits, where Telegram says how many. */
  length: number | null;
}

/** @throws RpcError PHONE_NUMBER_INVALID, PHONE_NUMBER_BANNED, API_ID_INVALID, PHONE_MIGRATE_X, FLOOD_WAIT_X */
export async function sendCode(
  connection: Connection,
  phone: string,
  api: { id: number; hash: string },
): Promise<SentCode> {
  const sent = await connection.call(
    new Api.auth.SendCode({
      phoneNumber: phone,
      apiId: api.id,
      apiHash: api.hash,
      settings: new Api.CodeSettings({}),
    }),
  );
  if (!(sent instanceof Api.auth.SentCode)) throw new RpcError(400, 'SENT_CODE_UNEXPECTED');
  return { phoneCodeHash: sent.phoneCodeHash, ...placeOf(sent.type) };
}

export type SignedIn = { account: Account } | { passwordHint: string };

/**
 * @returns who is signed in now, or the hint of the two-step password that is still wanted
 * @throws RpcError PHONE_CODE_INVALID, PHONE_CODE_EXPIRED, PHONE_NUMBER_UNOCCUPIED, FLOOD_WAIT_X
 */
export async function signIn(
  connection: Connection,
  proof: { phone: string; phoneCodeHash: string; code: string },
): Promise<SignedIn> {
  try {
    const { phone: phoneNumber, phoneCodeHash, code: phoneCode } = proof;
    const authorization = await connection.call(
      new Api.auth.SignIn({ phoneNumber, phoneCodeHash, phoneCode }),
    );
    return { account: accountFrom(authorization) };
  } catch (error) {
    if (!(error instanceof RpcError) || error.message !== 'SESSION_PASSWORD_NEEDED') throw error;
    const password = await connection.read(new Api.account.GetPassword());
    return { passwordHint: password.hint ?? '' };
  }
}

/**
 * Proves the two-step password without sending it (SRP, core.telegram.org/api/srp).
 * @throws RpcError PASSWORD_HASH_INVALID, SRP_ID_INVALID, FLOOD_WAIT_X
 */
export async function checkPassword(connection: Connection, password: string): Promise<Account> {
  const asked = await connection.read(new Api.account.GetPassword());
  const proof = await computeCheck(asked, password);
  return accountFrom(await connection.call(new Api.auth.CheckPassword({ password: proof })));
}

/** Ends this session on the server: its key is worth nothing afterwards. */
export async function logOut(connection: Connection): Promise<void> {
  await connection.call(new Api.auth.LogOut());
}

function accountFrom(authorization: Api.auth.TypeAuthorization): Account {
  if (authorization instanceof Api.auth.Authorization && authorization.user instanceof Api.User) {
    return accountOf(authorization.user);
  }
  throw new RpcError(400, 'PHONE_NUMBER_UNOCCUPIED');
}

function placeOf(type: Api.auth.TypeSentCodeType): { place: CodePlace; length: number | null } {
  if (type instanceof Api.auth.SentCodeTypeApp) return { place: 'app', length: type.length };
  if (type instanceof Api.auth.SentCodeTypeSms) return { place: 'sms', length: type.length };
  if (type instanceof Api.auth.SentCodeTypeCall) return { place: 'call', length: type.length };
  if (type instanceof Api.auth.SentCodeTypeEmailCode) return { place: 'email', length: type.length };
  return { place: 'elsewhere', length: null };
}
