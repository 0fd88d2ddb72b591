import { type Caller, fail } from '../../handler';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { acceptedToken, acceptLoginToken, newLoginToken, useUp } from '../../world/sign-in/login-token';
import type { LoginToken } from '../../world/sign-in/waiting';
import { authorizationObject } from '../answer/authorization';
import { signedIn } from '../request/signed-in';
import type { Method } from '../requests';
import { authorizeOrAskPassword, checkApiId } from './authorize';

// Signing in by a QR code: core.telegram.org/api/qr-login.

/** A new token; or, when another client has accepted one of this key's, the way on. */
export const exportLoginToken: Method<'auth.exportLoginToken'> = (world, request, caller) => {
  checkApiId(world, request);
  const accepted = acceptedToken(world, caller.key);
  if (accepted) return wayOn(world, accepted, caller);
  const { bytes, expiresAtMs } = newLoginToken(world, caller.key, request.except_ids);
  return { _: 'auth.loginToken', expires: Math.floor(expiresAtMs / 1000), token: bytes };
};

/** Asked at the DC that `loginTokenMigrateTo` named. */
export const importLoginToken: Method<'auth.importLoginToken'> = (world, request, caller) => {
  const token = world.loginTokens.get(request.token.toString('hex'));
  if (!token?.acceptedBy) return fail(400, 'AUTH_TOKEN_INVALID');
  if (token.expiresAtMs <= world.nowMs()) fail(400, 'AUTH_TOKEN_EXPIRED');
  return wayOn(world, token, caller);
};

/** The other side: what a client does that scans the code. */
export const acceptToken: Method<'auth.acceptLoginToken'> = (world, request, caller) => {
  const token = acceptLoginToken(world, signedIn(world, caller), request.token);
  if (typeof token === 'string') return fail(400, token);
  return authorizationObject(world, token.key, caller.key);
};

function wayOn(world: World, token: LoginToken, caller: Caller): TlObject {
  const account = token.acceptedBy ?? fail(400, 'AUTH_TOKEN_INVALID');
  if (account.homeDc !== caller.key.dc) {
    return { _: 'auth.loginTokenMigrateTo', dc_id: account.homeDc, token: token.bytes };
  }
  useUp(world, token);
  return { _: 'auth.loginTokenSuccess', authorization: authorizeOrAskPassword(world, account, caller) };
}
