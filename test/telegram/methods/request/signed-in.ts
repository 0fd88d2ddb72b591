import { type Caller, fail } from '../../handler';
import type { World } from '../../world';
import type { Account } from '../../world/profile';

/** Who is signed in with the caller's key; whoever is not is told so, as Telegram does for most methods. */
export function signedIn(world: World, caller: Caller): Account {
  const account = world.accounts.find(({ id }) => id.toString() === caller.key.userId);
  return account ?? fail(401, 'AUTH_KEY_UNREGISTERED');
}
