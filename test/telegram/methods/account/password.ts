import { type Caller, fail } from '../../handler';
import { bytesOf } from '../../mtproto/cipher/big-number';
import { GENERATOR, PRIME } from '../../mtproto/handshake/diffie-hellman';
import type { World } from '../../world';
import type { Account } from '../../world/profile';
import { newSrpChallenge } from '../../world/sign-in/srp';
import type { Method } from '../requests';

/** Asked after SESSION_PASSWORD_NEEDED, or by who is signed in (core.telegram.org/api/srp). */
export const getPassword: Method<'account.getPassword'> = (world, _request, caller) => {
  const account = whoAsks(world, caller);
  const { password } = account;
  const settings = {
    _: 'account.password',
    new_algo: algorithm(world.randomBytes(8), world.randomBytes(16)),
    new_secure_algo: { _: 'securePasswordKdfAlgoPBKDF2HMACSHA512iter100000', salt: world.randomBytes(8) },
    secure_random: world.randomBytes(256),
  };
  if (!password) return settings;

  const challenge = newSrpChallenge({ id: account.id, password }, world);
  world.srpChallenges.set(challenge.id, challenge);
  return {
    ...settings,
    has_password: true,
    current_algo: algorithm(password.salt1, password.salt2),
    srp_B: challenge.shared,
    srp_id: challenge.id,
    hint: password.hint,
  };
};

function whoAsks(world: World, caller: Caller): Account {
  const keyId = caller.key.id.toString();
  const signedInAccount = world.accounts.find(({ id }) => id.toString() === caller.key.userId);
  return signedInAccount ?? world.passwordsOwed.get(keyId) ?? fail(401, 'AUTH_KEY_UNREGISTERED');
}

function algorithm(salt1: Buffer, salt2: Buffer) {
  return {
    _: 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow',
    salt1,
    salt2,
    g: GENERATOR,
    p: bytesOf(PRIME, 256),
  };
}
