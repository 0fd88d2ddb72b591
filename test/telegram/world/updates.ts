import type { TlObject } from '../tl-object';
import type { AuthKey } from './auth-key';

/** What a world has to say unasked. The server listens, and passes it on to the clients that use this key. */
export class Updates {
  readonly #listeners = new Set<Listener>();

  /** @returns ends the listening */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @param updates an object of the type `Updates` */
  push(key: AuthKey, updates: TlObject): void {
    for (const listener of this.#listeners) listener(key, updates);
  }
}

type Listener = (key: AuthKey, updates: TlObject) => void;
