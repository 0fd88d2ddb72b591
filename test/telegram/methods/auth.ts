import { type Caller, fail } from '../handler';
import type { TlObject } from '../tl-object';
import type { World } from '../world';
import type { Account } from '../world/profile';
import { CODE_LIFE_MS, type SignIn } from '../world/sign-in';
import { isRightAnswer } from '../world/srp';
import { userObject } from './answer/user';
import type { Method } from './requests';

export const sendCode: Method<'auth.sendCode'> = (world, request) => {
  if (request.api_id !== world.apiId || request.api_hash !== world.apiHash) fail(400, 'API_ID_INVALID');
  const phone = digitsOf(request.phone_number);
  if (phone.length < 7 || phone.length > 15) fail(400, 'PHONE_NUMBER_INVALID');
  if (world.bannedPhones.has(phone)) fail(400, 'PHONE_NUMBER_BANNED');
  return sentCode(world, newSignIn(world, phone));
};

/** The other way of sending: who got the code in the app now gets an SMS. */
export const resendCode: Method<'auth.resendCode'> = (world, request) => {
  const signIn = pendingSignIn(world, request);
  if (signIn.place === 'sms') fail(400, 'SEND_CODE_UNAVAILABLE');
  world.signIns.delete(request.phone_code_hash);
  return sentCode(world, { ...signIn, place: 'sms', expiresAtMs: world.nowMs() + CODE_LIFE_MS });
};

export const cancelCode: Method<'auth.cancelCode'> = (world, request) => {
  pendingSignIn(world, request);
  return world.signIns.delete(request.phone_code_hash);
};

/** A code that was used is used up; a wrong one may be tried again. */
export const signIn: Method<'auth.signIn'> = (world, request, caller) => {
  if (!request.phone_code) fail(400, 'PHONE_CODE_EMPTY');
  const pending = pendingSignIn(world, request);
  if (request.phone_code !== pending.code) fail(400, 'PHONE_CODE_INVALID');
  world.signIns.delete(request.phone_code_hash);

  const account = accountOf(world, pending.phone);
  if (!account) return { _: 'auth.authorizationSignUpRequired' };
  if (account.password) {
    world.passwordsOwed.set(caller.key.id.toString(), account);
    fail(401, 'SESSION_PASSWORD_NEEDED');
  }
  return authorize(world, account, caller);
};

export const checkPassword: Method<'auth.checkPassword'> = (world, { password }, caller) => {
  const keyId = caller.key.id.toString();
  const account = world.passwordsOwed.get(keyId) ?? fail(401, 'AUTH_KEY_UNREGISTERED');
  if (password._ === 'inputCheckPasswordEmpty') return fail(400, 'PASSWORD_HASH_INVALID');

  const challenge = world.srpChallenges.get(password.srp_id);
  if (challenge?.userId !== account.id) return fail(400, 'SRP_ID_INVALID');
  world.srpChallenges.delete(password.srp_id);
  if (!isRightAnswer(challenge, password)) fail(400, 'PASSWORD_HASH_INVALID');
  world.passwordsOwed.delete(keyId);
  return authorize(world, account, caller);
};

export const logOut: Method<'auth.logOut'> = (world, _request, caller) => {
  world.passwordsOwed.delete(caller.key.id.toString());
  caller.key.userId = null;
  return { _: 'auth.loggedOut' };
};

function authorize(world: World, account: Account, caller: Caller): TlObject {
  caller.key.userId = account.id.toString();
  return { _: 'auth.authorization', user: userObject(world, account, account) };
}

/** To an account in its app; to a number that Telegram does not know yet by SMS, with a code nobody can guess. */
function newSignIn(world: World, phone: string): SignIn {
  const account = accountOf(world, phone);
  return {
    phone,
    code: account?.code ?? String(10_000 + (world.randomBytes(2).readUInt16LE() % 90_000)),
    place: account ? 'app' : 'sms',
    expiresAtMs: world.nowMs() + CODE_LIFE_MS,
  };
}

function sentCode(world: World, signIn: SignIn): TlObject {
  const hash = world.randomBytes(9).toString('hex');
  world.signIns.set(hash, signIn);
  const inApp = signIn.place === 'app';
  return {
    _: 'auth.sentCode',
    type: { _: inApp ? 'auth.sentCodeTypeApp' : 'auth.sentCodeTypeSms', length: signIn.code.length },
    phone_code_hash: hash,
    next_type: inApp ? { _: 'auth.codeTypeSms' } : undefined,
    timeout: inApp ? 60 : undefined,
  };
}

function pendingSignIn(world: World, asked: { phone_number: string; phone_code_hash: string }): SignIn {
  const signIn = world.signIns.get(asked.phone_code_hash);
  if (!signIn || signIn.expiresAtMs < world.nowMs()) return fail(400, 'PHONE_CODE_EXPIRED');
  if (signIn.phone !== digitsOf(asked.phone_number)) fail(400, 'PHONE_NUMBER_INVALID');
  return signIn;
}

function accountOf(world: World, phone: string): Account | undefined {
  return world.accounts.find((account) => account.phone === phone);
}

/** Phones come as people type them: +999 66 2 0007. */
function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}
