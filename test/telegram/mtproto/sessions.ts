import type { AuthKey } from '../world';
import { MessageIds } from './session/message-ids';
import { Salts } from './session/salts';
import { Session } from './session/session';
import type { Wire } from './wire';

/** Every session of one server. A session belongs to a key, not to a connection: it outlives many of those. */
export class Sessions {
  readonly #byKey = new Map<AuthKey, KeySessions>();
  readonly #nowMs: () => number;
  readonly messageIds: MessageIds;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
    this.messageIds = new MessageIds(nowMs);
  }

  saltsOf(key: AuthKey): Salts {
    return this.#of(key).salts;
  }

  find(key: AuthKey, sessionId: bigint): Session | null {
    return this.#of(key).sessions.get(sessionId) ?? null;
  }

  open(wire: Wire, key: AuthKey, sessionId: bigint): Session {
    const session = new Session(wire, key, sessionId);
    this.#of(key).sessions.set(sessionId, session);
    return session;
  }

  /** @returns false when there was none */
  destroy(key: AuthKey, sessionId: bigint): boolean {
    return this.#of(key).sessions.delete(sessionId);
  }

  #of(key: AuthKey): KeySessions {
    const known = this.#byKey.get(key);
    if (known) return known;
    const created = { salts: new Salts(key.key, this.#nowMs), sessions: new Map<bigint, Session>() };
    this.#byKey.set(key, created);
    return created;
  }
}

interface KeySessions {
  salts: Salts;
  sessions: Map<bigint, Session>;
}
