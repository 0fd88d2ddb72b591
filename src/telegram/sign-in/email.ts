import { Api } from 'telegram/tl';
import type { Connection } from '../connection';
import { RpcError } from '../mtproto/errors';
import { type PhoneProof, sentCodeFrom } from './code';
import type { SentCode } from './sent-code';

/**
 * Gives Telegram the e-mail address that it wants before it sends a code (core.telegram.org/api/auth#email-verification).
 * @returns how long the code is that it sends there
 * @throws RpcError EMAIL_INVALID, EMAIL_NOT_ALLOWED, FLOOD_WAIT_X
 */
export async function sendEmailCode(
  connection: Connection,
  proof: PhoneProof,
  email: string,
): Promise<{ length: number | null }> {
  const sent = await connection.call(
    new Api.account.SendVerifyEmailCode({ purpose: loginSetup(proof), email }),
  );
  return { length: sent.length || null };
}

/**
 * @returns the sign-in code that Telegram sends now
 * @throws RpcError CODE_INVALID, EMAIL_VERIFY_EXPIRED, FLOOD_WAIT_X
 */
export async function verifyEmail(
  connection: Connection,
  proof: PhoneProof,
  code: string,
): Promise<SentCode> {
  const verified = await connection.call(
    new Api.account.VerifyEmail({
      purpose: loginSetup(proof),
      verification: new Api.EmailVerificationCode({ code }),
    }),
  );
  if (verified instanceof Api.account.EmailVerifiedLogin) return sentCodeFrom(verified.sentCode);
  throw new RpcError(400, 'EMAIL_VERIFIED_UNEXPECTED');
}

function loginSetup({ phone: phoneNumber, phoneCodeHash }: PhoneProof): Api.EmailVerifyPurposeLoginSetup {
  return new Api.EmailVerifyPurposeLoginSetup({ phoneNumber, phoneCodeHash });
}
