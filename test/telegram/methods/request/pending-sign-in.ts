import { fail } from '../../handler';
import type { World } from '../../world';
import { digitsOf } from '../../world/sign-in/sign-in';
import type { SignIn } from '../../world/sign-in/waiting';

/** @throws 400 PHONE_CODE_EXPIRED, also when there never was such a hash; 406 PHONE_NUMBER_INVALID for another number's */
export function pendingSignIn(
  world: World,
  asked: { phone_number: string; phone_code_hash: string },
): SignIn {
  const signIn = world.signIns.get(asked.phone_code_hash);
  if (!signIn || signIn.expiresAtMs <= world.nowMs()) return fail(400, 'PHONE_CODE_EXPIRED');
  if (signIn.phone !== digitsOf(asked.phone_number)) fail(406, 'PHONE_NUMBER_INVALID');
  return signIn;
}
