import { pbkdf2Sync } from 'node:crypto';
import { numberFrom, powMod } from '../../mtproto/cipher/big-number';
import { sha256 } from '../../mtproto/cipher/hash';
import { GENERATOR, PRIME } from '../../mtproto/handshake/diffie-hellman';

/** The second step of signing in (core.telegram.org/api/srp). The real service keeps the verifier only, not the text. */
export class TwoStepPassword {
  readonly text: string;
  readonly hint: string;
  readonly salt1: Buffer;
  readonly salt2: Buffer;
  #verifier: bigint | null = null;

  constructor({ text, hint }: { text: string; hint: string }, randomBytes: (count: number) => Buffer) {
    this.text = text;
    this.hint = hint;
    this.salt1 = randomBytes(40);
    this.salt2 = randomBytes(16);
  }

  /** v := g^x mod p. Made when first asked for: 100,000 rounds take as long as starting a hundred worlds. */
  get verifier(): bigint {
    this.#verifier ??= powMod(BigInt(GENERATOR), this.#x(), PRIME);
    return this.#verifier;
  }

  /** x := PH2(password, salt1, salt2), the names as in the specification. */
  #x(): bigint {
    const ph1 = salted(salted(Buffer.from(this.text, 'utf8'), this.salt1), this.salt2);
    return numberFrom(salted(pbkdf2Sync(ph1, this.salt1, 100_000, 64, 'sha512'), this.salt2));
  }
}

/** SH(data, salt) := H(salt | data | salt) */
function salted(data: Buffer, salt: Buffer): Buffer {
  return sha256(salt, data, salt);
}
