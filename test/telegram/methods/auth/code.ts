import { type Caller, fail } from '../../handler';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { accountWithPhone, digitsOf, newSignIn, resent } from '../../world/sign-in/sign-in';
import type { SignIn } from '../../world/sign-in/waiting';
import { DAY_SECONDS } from '../../world/tally';
import { sentCodeObject } from '../answer/sent-code';
import { pendingSignIn } from '../request/pending-sign-in';
import type { Method } from '../requests';
import { checkApiId } from './authorize';

export const sendCode: Method<'auth.sendCode'> = (world, request, caller) => {
  checkApiId(world, request);
  const phone = digitsOf(request.phone_number);
  if (phone.length < 7 || phone.length > 15) fail(400, 'PHONE_NUMBER_INVALID');
  if (world.bannedPhones.has(phone)) fail(400, 'PHONE_NUMBER_BANNED');
  checkPlace(world, phone, caller);
  if (world.tallies['void sign-ins'].count(phone, DAY_SECONDS) >= world.limits.voidSignInsPerDay) {
    fail(406, 'PHONE_PASSWORD_FLOOD');
  }
  return sent(world, newSignIn(world, phone));
};

/** Sends it by the next way. Telegram's `timeout` is advice to clients: asking earlier is let pass (ASSUMPTIONS.md). */
export const resendCode: Method<'auth.resendCode'> = (world, request) => {
  const again = resent(world, pendingSignIn(world, request)) ?? fail(400, 'SEND_CODE_UNAVAILABLE');
  world.signIns.delete(request.phone_code_hash);
  return sent(world, again);
};

export const cancelCode: Method<'auth.cancelCode'> = (world, request) => {
  pendingSignIn(world, request);
  return world.signIns.delete(request.phone_code_hash);
};

/** Sends people to where their account lives (core.telegram.org/api/datacenter#user-migration). */
function checkPlace(world: World, phone: string, { key }: Caller): void {
  const { networkDc } = world;
  if (networkDc !== null && networkDc !== key.dc) fail(303, `NETWORK_MIGRATE_${networkDc}`);
  const homeDc = accountWithPhone(world, phone)?.homeDc ?? key.dc;
  if (homeDc !== key.dc) fail(303, `PHONE_MIGRATE_${homeDc}`);
}

function sent(world: World, signIn: SignIn): TlObject {
  const { codes } = world.tallies;
  if (codes.count(signIn.phone, DAY_SECONDS) >= world.limits.codesPerDay) fail(400, 'PHONE_NUMBER_FLOOD');
  codes.add(signIn.phone);
  const hash = world.randomBytes(9).toString('hex');
  world.signIns.set(hash, signIn);
  return sentCodeObject(world, hash, signIn);
}
