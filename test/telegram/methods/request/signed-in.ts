import { type Caller, fail } from '../../handler';
import type { World } from '../../world';
import type { Account } from '../../world/profile';

/**
 * Who is signed in with the caller's key, at the DC where their account lives.
 *
 * @throws 401 AUTH_KEY_UNREGISTERED when nobody is, as Telegram says for most methods; 303 USER_MIGRATE_X at another DC
 */
export function signedIn(world: World, caller: Caller): Account {
  const account = signedInAnywhere(world, caller);
  if (account.homeDc !== caller.key.dc) fail(303, `USER_MIGRATE_${account.homeDc}`);
  return account;
}

/** The same for what any DC answers: files (core.telegram.org/api/files). */
export function signedInAnywhere(world: World, caller: Caller): Account {
  const account = world.accounts.find(({ id }) => id.toString() === caller.key.userId);
  return account ?? fail(401, 'AUTH_KEY_UNREGISTERED');
}

/** The same for what changes something. @throws 420 FROZEN_METHOD_INVALID */
export function notFrozen(world: World, caller: Caller): Account {
  const account = signedIn(world, caller);
  if (account.isFrozen) fail(420, 'FROZEN_METHOD_INVALID');
  return account;
}
