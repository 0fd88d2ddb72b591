import type { TlObject } from '../../tl-object';
import type { Envelope } from '../cipher/message-cipher';
import { isContainer, type Message, readContainer, unpacked } from '../message';
import type { Peer } from '../peer';
import { PROTOCOL } from '../tl/layers';
import { decodeObject } from '../tl/read-object';
import { TlError } from '../tl/schema';
import type { Outcome } from '../wire';
import { Deliveries } from './sending/deliveries';
import { SERVICE } from './service-messages';
import type { Session } from './session';

/**
 * What a client says in one session: checked, and carried out once. What breaks a rule is answered with the
 * error codes of core.telegram.org/mtproto/service_messages_about_messages.
 */
export class Intake {
  readonly #session: Session;
  readonly #deliveries: Deliveries;
  /** Whether each request that was carried out ended without an error. */
  readonly #endings = new Map<bigint, Promise<boolean>>();

  constructor(session: Session) {
    this.#session = session;
    this.#deliveries = new Deliveries((answers) => {
      for (const { requestId, reply, peer, delivery } of answers) {
        const isTogether = answers.length > 1;
        session.reply(requestId, reply.body, { name: reply.name, peer, delivery, isTogether });
      }
    });
  }

  /** Takes one packet: a message, or a container of them. */
  receive({ messageId, sequence, body, salt }: Envelope, peer: Peer): void {
    const outer = { id: messageId, sequence, body: unpacked(body) };
    const messages = isContainer(outer.body) ? readContainer(outer.body) : [outer];
    const refusal = this.#refusalOf(outer, salt, messages);
    if (refusal) {
      this.#session.say(refusal, peer);
      return;
    }
    if (isContainer(outer.body)) this.#session.received.note(outer);
    this.#session.meet(peer, lowestId(messages) ?? messageId);
    for (const message of messages) this.#take({ ...message, body: unpacked(message.body) }, peer);
  }

  /** Passes on what the world says unasked. */
  push(notice: { name: string; body: Buffer }): void {
    this.#session.notify(notice);
  }

  #refusalOf(outer: Message, salt: bigint, messages: Message[]): TlObject | null {
    const { received, keyState } = this.#session;
    const error = received.idError(outer.id);
    if (error) return badMessage(outer, error);
    const { salts } = keyState;
    if (!salts.accepts(salt)) return badSalt(outer, salts.current());
    if (!isContainer(outer.body)) return null;
    if (received.has(outer.id)) return badMessage(outer, 19);
    if (outer.sequence % 2 !== 0) return badMessage(outer, 34);
    const isOutOfPlace = messages.some(({ id, body }) => id >= outer.id || isContainer(body));
    return isOutOfPlace ? badMessage(outer, 64) : null;
  }

  #take(message: Message, peer: Peer): void {
    const { received, wire } = this.#session;
    const service = serviceMessage(message);
    const error = errorOf(message, service, received);
    if (received.has(message.id)) this.#takeAgain(message, peer);
    else if (error) this.#session.say(badMessage(message, error), peer);
    else {
      received.note(message);
      if (!service) this.#carryOut(message, peer);
      else {
        wire.trace.add({ connection: peer.number, direction: 'in', name: service._, messageId: message.id });
        SERVICE[service._]?.({ session: this.#session, message, value: service, peer });
      }
    }
  }

  /** A repeated request is never carried out again: its answer is repeated, or the word that it has come. */
  #takeAgain(message: Message, peer: Peer): void {
    const answer = this.#session.unconfirmed.answerTo(message.id);
    if (answer) this.#session.repeat(answer, peer);
    else if (message.sequence % 2 !== 0) this.#session.outbox.acknowledge(message.id, peer);
  }

  #carryOut(message: Message, peer: Peer): void {
    const { id, body } = message;
    const { keyState, id: sessionId, outbox, wire, received } = this.#session;
    outbox.acknowledge(id, peer);
    const outcome = wire.answer({
      key: keyState.key,
      sessionId,
      messageId: id,
      body,
      connection: peer.number,
      dc: peer.dc,
      succeeded: (messageId) => this.#endings.get(messageId) ?? Promise.resolve(false),
      claimKey: () => keyState.use.claim(peer),
      setClock: (offsetSeconds) => {
        wire.clock.offsetSeconds = offsetSeconds;
        return received.idError(id) === null;
      },
    });
    this.#endings.set(id, outcome.then(hasSucceeded));
    const [oldest = id] = this.#endings.keys();
    if (this.#endings.size > REMEMBERED_ENDINGS) this.#endings.delete(oldest);
    void outcome.then((it) => this.#conclude(message, it, peer));
  }

  #conclude(message: Message, { reply, wasExecuted, connection, delivery }: Outcome, peer: Peer): void {
    const { outbox, received } = this.#session;
    const { id } = message;
    if (!reply) outbox.keepQuiet(id);
    if (!wasExecuted) received.forget(id);
    if (connection !== 'stays') this.#strike(connection, message, peer);
    if (reply) this.#deliveries.deliver({ requestId: id, reply, peer, delivery });
  }

  #strike(connection: Exclude<Outcome['connection'], 'stays'>, message: Message, peer: Peer): void {
    const { keyState, received, wire } = this.#session;
    if (connection === 'is cut') peer.cut();
    else if (connection === 'goes dead') peer.goDead();
    else if (connection === 'goes mute') peer.goMute();
    else if (connection === 'loses its key') {
      wire.world.keys.delete(String(keyState.key.id));
      peer.sendTransportError(404);
    } else if (connection === 'has another salt') {
      keyState.salts.rotate();
      this.#session.say(badSalt(message, keyState.salts.current()), peer);
    } else if (connection === 'has another clock') {
      const error = received.idError(message.id);
      if (error !== null) this.#session.say(badMessage(message, error), peer);
    } else peer.sendTransportError(connection.transportError);
  }
}

/** What `invokeAfterMsg` may refer to. */
const REMEMBERED_ENDINGS = 1000;

function errorOf(message: Message, service: TlObject | null, received: Session['received']): number | null {
  // An odd number on a confirmation would be error 34, but mtcute puts one there, so Telegram must let it pass.
  if (!service && message.sequence % 2 === 0) return 35;
  return received.idError(message.id) ?? received.sequenceError(message);
}

/** What MTProto itself is told or asked; null for a request to Telegram. */
function serviceMessage({ body }: Message): TlObject | null {
  if (body.length < 4) throw new TlError('a message without a number');
  const name = PROTOCOL.byId.get(body.readUInt32LE())?.name;
  return name !== undefined && Object.hasOwn(SERVICE, name) ? decodeObject(PROTOCOL, body) : null;
}

function badMessage({ id, sequence }: Message, code: number): TlObject {
  return { _: 'bad_msg_notification', bad_msg_id: id, bad_msg_seqno: sequence, error_code: code };
}

function badSalt({ id, sequence }: Message, salt: bigint): TlObject {
  return {
    _: 'bad_server_salt',
    bad_msg_id: id,
    bad_msg_seqno: sequence,
    error_code: 48,
    new_server_salt: salt,
  };
}

function hasSucceeded({ reply }: Outcome): boolean {
  return reply !== null && !reply.isError;
}

function lowestId(messages: Message[]): bigint | undefined {
  return messages.map(({ id }) => id).sort((a, b) => Number(a - b))[0];
}
