import { bytesOf, numberFrom, powMod } from '../../mtproto/cipher/big-number';
import { sha256 } from '../../mtproto/cipher/hash';
import { GENERATOR, isSafe, PRIME } from '../../mtproto/handshake/diffie-hellman';
import type { World } from '../../world';
import type { TwoStepPassword } from './two-step-password';
import type { SrpChallenge } from './waiting';

export function newSrpChallenge(
  owner: { id: bigint; password: TwoStepPassword },
  world: World,
): SrpChallenge {
  const secret = numberFrom(world.randomBytes(256));
  const shared = (K * owner.password.verifier + powMod(BigInt(GENERATOR), secret, PRIME)) % PRIME;
  return {
    id: world.randomLong(),
    userId: owner.id,
    password: owner.password,
    secret,
    shared: bytesOf(shared, 256),
    expiresAtMs: world.nowMs() + world.limits.srpSeconds * 1000,
  };
}

/**
 * Whether who answers knows the password: their M1 must be the one that we get.
 * Server side of core.telegram.org/api/srp, the names as there; all numbers in 256 bytes.
 */
export function isRightAnswer(challenge: SrpChallenge, theirs: { A: Buffer; M1: Buffer }): boolean {
  const a = numberFrom(theirs.A);
  if (!isSafe(a)) return false;
  const A = bytesOf(a, 256);
  const { salt1, salt2, verifier } = challenge.password;
  const u = numberFrom(sha256(A, challenge.shared));
  const S = powMod(a * powMod(verifier, u, PRIME), challenge.secret, PRIME);
  const M1 = sha256(
    xor(sha256(P), sha256(G)),
    sha256(salt1),
    sha256(salt2),
    A,
    challenge.shared,
    sha256(bytesOf(S, 256)),
  );
  return M1.equals(theirs.M1);
}

const P = bytesOf(PRIME, 256);
const G = bytesOf(BigInt(GENERATOR), 256);
/** k := H(p | g) */
const K = numberFrom(sha256(P, G));

function xor(left: Buffer, right: Buffer): Buffer {
  return left.map((byte, index) => byte ^ (right[index] ?? 0)) as Buffer;
}
