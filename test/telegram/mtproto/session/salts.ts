import { sha256 } from '../cipher/hash';

export interface FutureSalt {
  valid_since: number;
  valid_until: number;
  salt: bigint;
}

/** A new salt every half an hour, each good for an hour (core.telegram.org/mtproto/description#server-salt). */
const PERIOD_SECONDS = 30 * 60;

/**
 * The salts of one authorization key. They follow from the key and the time, so there is nothing to keep:
 * a server that starts again knows them.
 */
export class Salts {
  readonly #key: Buffer;
  readonly #nowMs: () => number;
  #first: FutureSalt | null = null;
  /** How often they were all replaced at once. */
  #rotations = 0;

  constructor(key: Buffer, nowMs: () => number) {
    this.#key = key;
    this.#nowMs = nowMs;
  }

  /** The salt that both ends took from the key exchange holds for the first hour. */
  startWith(salt: bigint): void {
    const since = this.#nowSeconds();
    this.#first = { valid_since: since, valid_until: since + 2 * PERIOD_SECONDS, salt };
  }

  /** Replaces them all: none that a client knows is good any more. */
  rotate(): void {
    this.#rotations++;
    this.#first = null;
  }

  current(): bigint {
    return this.#during(this.#period()).salt;
  }

  accepts(salt: bigint): boolean {
    const period = this.#period();
    if (this.#first?.salt === salt) return this.#nowSeconds() < this.#first.valid_until;
    return salt === this.#during(period).salt || salt === this.#during(period - 1).salt;
  }

  /** The current one and those that follow it. */
  future(count: number): FutureSalt[] {
    const period = this.#period();
    return Array.from({ length: count }, (_, ahead) => this.#during(period + ahead));
  }

  #during(period: number): FutureSalt {
    const since = period * PERIOD_SECONDS;
    const salt = sha256(this.#key, Buffer.from(`salt ${period}/${this.#rotations}`)).readBigInt64LE();
    return { valid_since: since, valid_until: since + 2 * PERIOD_SECONDS, salt };
  }

  #period(): number {
    return Math.floor(this.#nowSeconds() / PERIOD_SECONDS);
  }

  #nowSeconds(): number {
    return Math.floor(this.#nowMs() / 1000);
  }
}
