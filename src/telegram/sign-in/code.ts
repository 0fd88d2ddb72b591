import { Api } from 'telegram/tl';
import type { Connection } from '../connection';
import { RpcError } from '../mtproto/errors';
import { type Authorized, accountFrom, orPassword } from './authorization';
import { readSentCode, type SentCode } from './sent-code';

/** Which sign-in a code belongs to. */
export interface PhoneProof {
  phone: string;
  phoneCodeHash: string;
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
  return sentCodeFrom(sent);
}

/**
 * Has the code sent by the next way.
 * @throws RpcError SEND_CODE_UNAVAILABLE, PHONE_CODE_EXPIRED, FLOOD_WAIT_X
 */
export async function resendCode(
  connection: Connection,
  { phone: phoneNumber, phoneCodeHash }: PhoneProof,
): Promise<SentCode> {
  return sentCodeFrom(await connection.call(new Api.auth.ResendCode({ phoneNumber, phoneCodeHash })));
}

/**
 * @param proof `isEmailCode` when the code came by e-mail: Telegram wants those in a field of their own
 * @throws RpcError PHONE_CODE_INVALID, PHONE_CODE_EXPIRED, PHONE_NUMBER_UNOCCUPIED, FLOOD_WAIT_X
 */
export function signIn(
  connection: Connection,
  proof: PhoneProof & { code: string; isEmailCode: boolean },
): Promise<Authorized> {
  const { phone: phoneNumber, phoneCodeHash, code, isEmailCode } = proof;
  const given = isEmailCode
    ? { emailVerification: new Api.EmailVerificationCode({ code }) }
    : { phoneCode: code };
  const request = new Api.auth.SignIn({ phoneNumber, phoneCodeHash, ...given });
  return orPassword(connection, async () => ({ account: accountFrom(await connection.call(request)) }));
}

export function sentCodeFrom(sent: Api.auth.TypeSentCode): SentCode {
  // The others need no code (a kept log-out token) or a payment: this client asks for neither.
  if (!(sent instanceof Api.auth.SentCode)) throw new RpcError(400, 'SENT_CODE_UNEXPECTED');
  return readSentCode(sent);
}
