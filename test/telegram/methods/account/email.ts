import { fail } from '../../handler';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { isSameCode } from '../../world/sign-in/code-way';
import { accountWithPhone, resent } from '../../world/sign-in/sign-in';
import type { SignIn } from '../../world/sign-in/waiting';
import { emailPattern, sentCodeObject } from '../answer/sent-code';
import { pendingSignIn } from '../request/pending-sign-in';
import type { EmailVerifyPurpose, Method } from '../requests';

// Setting up the e-mail address that Telegram wants before it sends a code:
// core.telegram.org/api/auth#email-verification.

export const sendVerifyEmailCode: Method<'account.sendVerifyEmailCode'> = (world, { purpose, email }) => {
  const signIn = signInBehind(world, purpose);
  if (!/^[^@\s]+@[^@\s]+\.[^@\s.]+$/.test(email)) fail(400, 'EMAIL_INVALID');
  if (world.refusedEmailDomains.has(email.split('@')[1] ?? '')) fail(400, 'EMAIL_NOT_ALLOWED');
  const code = String(100_000 + (world.randomBytes(4).readUInt32LE() % 900_000));
  signIn.emailToVerify = { address: email, code };
  return { _: 'account.sentEmailCode', email_pattern: emailPattern(email), length: code.length };
};

/** The address is the account's from now on, and the sign-in goes on by its next way. */
export const verifyEmail: Method<'account.verifyEmail'> = (world, { purpose, verification }) => {
  const signIn = signInBehind(world, purpose);
  const { address, code } = signIn.emailToVerify ?? fail(400, 'EMAIL_VERIFY_EXPIRED');
  const given = verification._ === 'emailVerificationCode' ? verification.code : '';
  if (!isSameCode(given, code)) fail(400, 'CODE_INVALID');
  const account = accountWithPhone(world, signIn.phone);
  if (account) {
    account.email = address;
    account.codeWays = account.codeWays.filter((way) => way !== 'email-set-up');
  }
  return { _: 'account.emailVerifiedLogin', email: address, sent_code: nextCode(world, purpose, signIn) };
};

type LoginSetup = Extract<EmailVerifyPurpose, { _: 'emailVerifyPurposeLoginSetup' }>;

function signInBehind(world: World, purpose: EmailVerifyPurpose): SignIn {
  if (purpose._ !== 'emailVerifyPurposeLoginSetup') return fail(400, 'EMAIL_NOT_SETUP');
  const signIn = pendingSignIn(world, purpose);
  return signIn.way === 'email-set-up' ? signIn : fail(400, 'PHONE_HASH_EXPIRED');
}

/** The same hash goes on; when no way is left, the code goes to the address that was just set up. */
function nextCode(world: World, purpose: EmailVerifyPurpose, signIn: SignIn): TlObject {
  const { phone_code_hash: hash } = purpose as LoginSetup;
  const waysLeft = signIn.waysLeft.length > 0 ? signIn.waysLeft : ['email' as const];
  const next = resent(world, { ...signIn, waysLeft, emailToVerify: null }) ?? signIn;
  world.signIns.set(hash, next);
  return sentCodeObject(world, hash, next);
}
