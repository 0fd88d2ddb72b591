import { fail } from '../../handler';
import { signOutKey } from '../../world/people';
import { authorizationObject } from '../answer/authorization';
import { signedIn } from '../request/signed-in';
import type { Method } from '../requests';

/** The list of devices. A key that only fetches files from another DC is no device of its own. */
export const getAuthorizations: Method<'account.getAuthorizations'> = (world, _request, caller) => {
  const self = signedIn(world, caller);
  const keys = [...world.keys.values()].filter(
    ({ userId, dc }) => userId === self.id.toString() && dc === self.homeDc,
  );
  return {
    _: 'account.authorizations',
    authorization_ttl_days: 183,
    authorizations: keys.map((key) => authorizationObject(world, key, caller.key)),
  };
};

/** Signs another device out. */
export const resetAuthorization: Method<'account.resetAuthorization'> = (world, { hash }, caller) => {
  const self = signedIn(world, caller);
  const key = world.keys.get(hash.toString());
  if (key?.userId !== self.id.toString()) return fail(400, 'HASH_INVALID');
  signOutKey(world, key);
  return true;
};
