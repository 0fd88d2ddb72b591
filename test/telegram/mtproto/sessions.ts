import type { TlObject } from '../tl-object';
import type { AuthKey } from '../world';
import { Intake } from './session/intake';
import type { KeyState } from './session/key-state';
import { KeyUse } from './session/key-use';
import { MessageIds } from './session/message-ids';
import { Salts } from './session/salts';
import { Session } from './session/session';
import { encodeObject } from './tl/write-object';
import type { Wire } from './wire';

/** Every session of one server. A session belongs to a key, not to a connection: it outlives many of those. */
export class Sessions {
  readonly wire: Wire;
  readonly messageIds: MessageIds;
  readonly #byKey = new WeakMap<AuthKey, { state: KeyState; intakes: Map<bigint, Intake> }>();

  constructor(wire: Wire) {
    this.wire = wire;
    this.messageIds = new MessageIds(wire.clock.nowMs);
  }

  /** Where the messages of this session go; a session begins with its first message. */
  intakeOf(key: AuthKey, sessionId: bigint): Intake {
    const { state, intakes } = this.#of(key);
    const known = intakes.get(sessionId);
    if (known) return known;
    const intake = new Intake(new Session(this.wire, state, sessionId));
    intakes.set(sessionId, intake);
    return intake;
  }

  /** Says something unasked, in the layer of each client that is connected with this key. */
  push(key: AuthKey, updates: TlObject): void {
    const body = encodeObject(this.wire.layers.nearest(key.layer), updates);
    for (const intake of this.#of(key).intakes.values()) intake.push({ name: updates._, body });
  }

  saltsOf(key: AuthKey): Salts {
    return this.#of(key).state.salts;
  }

  #of(key: AuthKey) {
    const known = this.#byKey.get(key);
    if (known) return known;
    const intakes = new Map<bigint, Intake>();
    const state: KeyState = {
      key,
      salts: new Salts(key.key, this.wire.clock.nowMs),
      messageIds: this.messageIds,
      use: new KeyUse(),
      destroySession: (id) => intakes.delete(id),
    };
    const created = { state, intakes };
    this.#byKey.set(key, created);
    return created;
  }
}
