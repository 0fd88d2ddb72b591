import type { Peer } from '../peer';

/** Which connections use a key. A client leaves a dead line for a new one; it never goes back and forth. */
export class KeyUse {
  readonly #peers = new WeakSet<Peer>();
  #last: Peer | null = null;

  /** @returns false when this connection had used the key before the last one did, and that is still open */
  claim(peer: Peer): boolean {
    const isBack = this.#last !== peer && this.#peers.has(peer);
    const isParallel = isBack && this.#last?.isOpen === true;
    this.#peers.add(peer);
    this.#last = peer;
    return !isParallel;
  }
}
