import { fail } from '../../handler';
import type { World } from '../../world';
import { signOutKey } from '../../world/people';
import { accountWithPhone, triesCode } from '../../world/sign-in/sign-in';
import { isRightAnswer } from '../../world/sign-in/srp';
import type { SignIn, SrpChallenge } from '../../world/sign-in/waiting';
import { pendingSignIn } from '../request/pending-sign-in';
import type { Method, Requests } from '../requests';
import { authorize, authorizeOrAskPassword } from './authorize';

/** A code that was used is used up; a wrong one may be tried again, but not for ever. */
export const signIn: Method<'auth.signIn'> = (world, request, caller) => {
  const pending = pendingSignIn(world, request);
  const code = codeIn(request, pending) || fail(400, 'PHONE_CODE_EMPTY');
  const trial = triesCode(world, pending, code);
  if (trial === 'wrong') fail(400, 'PHONE_CODE_INVALID');
  world.signIns.delete(request.phone_code_hash);
  if (trial === 'too many') {
    world.tallies['void sign-ins'].add(pending.phone);
    fail(400, 'PHONE_CODE_EXPIRED');
  }
  const account = accountWithPhone(world, pending.phone);
  if (!account) return { _: 'auth.authorizationSignUpRequired' };
  return authorizeOrAskPassword(world, account, caller);
};

export const checkPassword: Method<'auth.checkPassword'> = (world, { password }, caller) => {
  const account = world.passwordsOwed.get(caller.key.id.toString()) ?? fail(401, 'AUTH_KEY_UNREGISTERED');
  const { wrongPasswords, floodSeconds } = world.limits;
  const wrong = world.tallies['wrong passwords'];
  const who = account.id.toString();
  if (wrong.count(who, floodSeconds) >= wrongPasswords) {
    fail(420, `FLOOD_WAIT_${wrong.secondsUntilFewer(who, floodSeconds)}`);
  }
  if (password._ === 'inputCheckPasswordEmpty') return fail(400, 'PASSWORD_HASH_INVALID');

  const challenge = challengeOf(world, password.srp_id);
  if (challenge?.userId !== account.id) return fail(400, 'SRP_ID_INVALID');
  if (challenge.password !== account.password) fail(400, 'SRP_PASSWORD_CHANGED');
  if (!isRightAnswer(challenge, password)) {
    wrong.add(who);
    fail(400, 'PASSWORD_HASH_INVALID');
  }
  return authorize(world, account, caller);
};

export const logOut: Method<'auth.logOut'> = (world, _request, caller) => {
  world.passwordsOwed.delete(caller.key.id.toString());
  signOutKey(world, caller.key);
  return { _: 'auth.loggedOut' };
};

/** Codes that came by e-mail have a field of their own (core.telegram.org/method/auth.signIn). */
function codeIn(request: Requests['auth.signIn'], { way }: SignIn): string | undefined {
  if (way !== 'email') return request.phone_code;
  return request.email_verification?._ === 'emailVerificationCode'
    ? request.email_verification.code
    : undefined;
}

/** Each is good for one answer. */
function challengeOf(world: World, id: bigint): SrpChallenge | null {
  const challenge = world.srpChallenges.get(id);
  world.srpChallenges.delete(id);
  return challenge && challenge.expiresAtMs > world.nowMs() ? challenge : null;
}
