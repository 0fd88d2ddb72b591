import { type Caller, fail } from '../../handler';
import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import type { Account } from '../../world/profile';
import { userObject } from '../answer/user';

/**
 * Signs the account in with the caller's key, whichever way it was proved so far.
 *
 * @throws 401 SESSION_PASSWORD_NEEDED when a password is owed (core.telegram.org/api/srp)
 */
export function authorizeOrAskPassword(world: World, account: Account, caller: Caller): TlObject {
  if (!account.password) return authorize(world, account, caller);
  world.passwordsOwed.set(caller.key.id.toString(), account);
  return fail(401, 'SESSION_PASSWORD_NEEDED');
}

export function authorize(world: World, account: Account, { key }: Caller): TlObject {
  world.passwordsOwed.delete(key.id.toString());
  key.userId = account.id.toString();
  key.signedInAtSeconds = world.nowSeconds();
  return { _: 'auth.authorization', user: userObject(account, account) };
}

/** Clients must bring the API id of my.telegram.org, and its hash. */
export function checkApiId(world: World, client: { api_id: number; api_hash: string }): void {
  if (client.api_id !== world.apiId || client.api_hash !== world.apiHash) fail(400, 'API_ID_INVALID');
}
