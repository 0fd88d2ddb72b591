import type { TlObject } from '../../tl-object';
import { type Message, writeResult } from '../message';
import type { Manner, Peer } from '../peer';
import { PROTOCOL } from '../tl/layers';
import { encodeObject } from '../tl/write-object';
import type { Delivery, Wire } from '../wire';
import type { KeyState } from './key-state';
import { Received } from './received';
import { Outbox } from './sending/outbox';
import { type Sent, Unconfirmed } from './sending/unconfirmed';

/**
 * One conversation under one key, over however many connections: it numbers what the server says and sees that
 * the answers arrive (core.telegram.org/mtproto/description). What the client says comes in by its Intake.
 */
export class Session {
  readonly id: bigint;
  readonly wire: Wire;
  readonly keyState: KeyState;
  readonly received: Received;
  readonly unconfirmed = new Unconfirmed();
  readonly outbox: Outbox;
  #contentCount = 0;
  #peer: Peer | null = null;

  constructor(wire: Wire, keyState: KeyState, id: bigint) {
    this.id = id;
    this.wire = wire;
    this.keyState = keyState;
    this.received = new Received(wire.clock.nowMs);
    this.outbox = new Outbox({
      envelop: (body) => this.#message(body, false, 'answer'),
      acknowledge: (ids) => encodeObject(PROTOCOL, { _: 'msgs_ack', msg_ids: ids }),
      deliver: (...delivered) => this.#deliver(...delivered),
    });
  }

  /** Takes up a connection: what an earlier one may have lost is sent again on this one. */
  meet(peer: Peer, firstMessageId: bigint): void {
    const isNew = this.#peer === null;
    const isOther = this.#peer !== peer;
    this.#peer = peer;
    if (isNew) this.#announce(firstMessageId, peer);
    else if (isOther) for (const sent of this.unconfirmed.stranded()) this.repeat(sent, peer);
  }

  /** Sends what needs no confirmation. */
  say(value: TlObject, peer: Peer): void {
    const message = this.#message(encodeObject(PROTOCOL, value), false, 'answer');
    this.#send({ message, name: value._, requestId: null, peer });
  }

  /** Answers a request. The answer is kept until the client confirms it. */
  reply(requestId: bigint, body: Buffer, how: How): void {
    const { name, peer, delivery = {}, isTogether = false } = how;
    const { packing, manner, beside, isDoubled } = delivery;
    // The connection that asked may be gone: then the one that the session lives on now.
    const current = peer.isOpen ? peer : (this.#peer ?? peer);
    if (beside) this.#send({ ...UNKNOWN, message: this.#message(beside, false, 'notice'), peer: current });
    const message = this.#message(writeResult(requestId, body, packing), true, 'answer');
    const sent = { message, name, requestId, peer: current, isTogether, manner };
    this.#sendUntilConfirmed(sent);
    if (isDoubled) this.#send({ ...sent, manner: undefined });
  }

  /** Says something unasked; nothing when the client is not there. */
  notify({ name, body }: { name: string; body: Buffer }): void {
    const peer = this.#peer;
    if (!peer?.isOpen) return;
    this.#sendUntilConfirmed({ message: this.#message(body, true, 'notice'), name, requestId: null, peer });
  }

  /** Sends once more what may have been lost, word for word. */
  repeat(sent: Sent, peer: Peer): void {
    Object.assign(sent, { peer, manner: undefined });
    this.#send(sent);
  }

  #announce(firstMessageId: bigint, peer: Peer): void {
    const value = {
      _: 'new_session_created',
      first_msg_id: firstMessageId,
      unique_id: this.wire.world.randomBytes(8).readBigInt64LE(),
      server_salt: this.keyState.salts.current(),
    };
    const message = this.#message(encodeObject(PROTOCOL, value), true, 'notice');
    this.#sendUntilConfirmed({ message, name: value._, requestId: null, peer });
  }

  #sendUntilConfirmed(sent: Sent): void {
    this.unconfirmed.add(sent);
    this.#send(sent);
  }

  #send(sent: Sent): void {
    const { name, peer, message } = sent;
    this.outbox.add(sent);
    this.wire.trace.add({ connection: peer.number, direction: 'out', name, messageId: message.id });
  }

  /** Sequence numbers count what must be confirmed, twice; such messages have the odd ones. */
  #message(body: Buffer, isContent: boolean, kind: 'answer' | 'notice'): Message {
    const sequence = this.#contentCount * 2 + (isContent ? 1 : 0);
    if (isContent) this.#contentCount++;
    return { id: this.keyState.messageIds.next(kind), sequence, body };
  }

  #deliver(peer: Peer, { id, sequence, body }: Message, manner?: Manner): void {
    const { key, salts } = this.keyState;
    const salt = salts.current();
    peer.send(key, { salt, sessionId: this.id, messageId: id, sequence, body }, manner);
  }
}

/** What an answer is called, where it goes and how. */
interface How {
  name: string;
  peer: Peer;
  delivery?: Delivery;
  isTogether?: boolean;
}

const UNKNOWN = { name: 'a message of an unknown layer', requestId: null };
