import { fail } from '../../handler';
import { signedInAnywhere } from '../request/signed-in';
import type { Method } from '../requests';
import { authorize } from './authorize';

// Taking an authorization to another DC, whose key knows nobody yet:
// core.telegram.org/api/datacenter#authorization-transfer.

/** Also where the account does not live any more: so its clients get home (USER_MIGRATE_X). */
export const exportAuthorization: Method<'auth.exportAuthorization'> = (world, { dc_id: dc }, caller) => {
  const account = signedInAnywhere(world, caller);
  if (dc === caller.key.dc || !world.dcs.some(({ id }) => id === dc)) fail(400, 'DC_ID_INVALID');
  const bytes = world.randomBytes(96);
  world.exportedAuthorizations.set(bytes.toString('hex'), { account, from: caller.key, dc });
  return { _: 'auth.exportedAuthorization', id: account.id, bytes };
};

/** Each is good for once, at the DC that it was made for. No password is asked again. */
export const importAuthorization: Method<'auth.importAuthorization'> = (world, { id, bytes }, caller) => {
  const name = bytes.toString('hex');
  const exported = world.exportedAuthorizations.get(name);
  if (exported?.dc !== caller.key.dc || exported.account.id !== id) return fail(400, 'AUTH_BYTES_INVALID');
  world.exportedAuthorizations.delete(name);
  const { account, from } = exported;
  const authorization = authorize(world, account, caller);
  if (account.homeDc !== caller.key.dc) caller.key.exportedFrom = from.id.toString();
  return authorization;
};
