import { connect, type Socket } from 'node:net';
import type { TlObject } from '../../tl-object';
import type { AuthKey } from '../../world';
import { openPacket, sealPacket } from '../cipher/message-cipher';
import { isContainer, type Message, readContainer, unpacked, writeContainer } from '../message';
import { MessageIds } from '../session/message-ids';
import { abridged } from '../socket/abridged';
import { PROTOCOL } from '../tl/layers';
import { decodeObject } from '../tl/read-object';
import { encodeObject } from '../tl/write-object';

/** What came from the server; an `rpc_result` is taken apart. */
export interface Incoming {
  /** The constructor's name; `result` for the answer to a request. */
  name: string;
  value: TlObject;
  /** For `result`: which request it answers, and its bytes. */
  requestId: bigint;
  result: Buffer;
  message: Message;
  /** Which packet it came in, counted from 1. */
  packet: number;
}

export interface RawClientOptions {
  salt?: bigint;
  sessionId?: bigint;
  /** Those of another connection of the same session: no id may be used twice. */
  messageIds?: MessageIds;
}

/**
 * A client that does just what a test tells it, right or wrong: real clients never send a wrong sequence number.
 * It shares the server's own codec, so it proves rules and no formats: for those, see the tests with GramJS and mtcute.
 */
export class RawClient {
  salt: bigint;
  readonly sessionId: bigint;
  readonly messageIds: MessageIds;
  readonly received: Incoming[] = [];
  readonly transportErrors: number[] = [];
  /** The numbers of messages that are in no schema, in hex. */
  readonly unknown: { id: string; packet: number }[] = [];
  packetsReceived = 0;
  bytesReceived = 0;
  isClosed = false;
  readonly #socket: Socket;
  readonly #key: AuthKey;
  readonly #framing = abridged();
  #waiting = Buffer.alloc(0);
  #contentCount = 0;
  #wake = () => {};

  constructor(address: { host: string; port: number }, key: AuthKey, options: RawClientOptions = {}) {
    this.#key = key;
    this.salt = options.salt ?? 0n;
    this.sessionId = options.sessionId ?? 1n;
    this.messageIds = options.messageIds ?? new MessageIds(() => Date.now());
    this.#socket = connect(address);
    this.#socket.on('data', (bytes) => this.#receive(bytes));
    this.#socket.on('error', () => {});
    this.#socket.on('close', () => {
      this.isClosed = true;
      this.#wake();
    });
    this.#socket.write(Buffer.of(0xef));
  }

  /** A message with the next id and sequence number; anything may be set otherwise. */
  message(body: Buffer | TlObject, set: Partial<Message> & { isContent?: boolean } = {}): Message {
    const { isContent = true, ...fields } = set;
    const sequence = this.#contentCount * 2 + (isContent ? 1 : 0);
    if (isContent) this.#contentCount++;
    const bytes = Buffer.isBuffer(body) ? body : encodeObject(PROTOCOL, body);
    // Ids of clients have the remainder 0.
    return { id: this.messageIds.next('answer') - 1n, sequence, body: bytes, ...fields };
  }

  container(messages: Message[], set: Partial<Message> = {}): Message {
    return this.message(writeContainer(messages), { isContent: false, ...set });
  }

  send({ id, sequence, body }: Message): bigint {
    const seal = {
      authKey: this.#key.key,
      authKeyId: this.#key.id,
      direction: 'from client' as const,
      randomBytes: (count: number) => Buffer.alloc(count, 7),
    };
    const envelope = { salt: this.salt, sessionId: this.sessionId, messageId: id, sequence, body };
    this.sendPacket(sealPacket(seal, envelope));
    return id;
  }

  sendPacket(packet: Buffer): void {
    this.#socket.write(this.#framing.wrap(packet));
  }

  /** The first message of this name, come or still to come; it is taken from `received`. */
  async next(name: string, fits: (incoming: Incoming) => boolean = () => true): Promise<Incoming> {
    const find = () => this.received.findIndex((it) => it.name === name && fits(it));
    await this.until(() => find() >= 0, `a ${name}`);
    const [incoming] = this.received.splice(find(), 1);
    if (!incoming) throw new Error('unreachable');
    return incoming;
  }

  /** Waits until something is so; what the server sends and closing wake it. */
  async until(isSo: () => boolean, what: string): Promise<void> {
    const deadline = AbortSignal.timeout(WAIT_MS);
    while (!isSo()) {
      const names = this.received.map((it) => it.name).join(', ');
      if (deadline.aborted) throw new Error(`${what} did not come, only: ${names || 'nothing'}`);
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        deadline.addEventListener('abort', () => resolve(), { once: true });
      });
    }
  }

  /** Everything that the server had to say before this has come when it resolves. */
  async settle(): Promise<void> {
    const pingId = this.messageIds.next('notice');
    this.send(this.message({ _: 'ping', ping_id: pingId }));
    await this.next('pong', ({ value }) => value.ping_id === pingId);
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(bytes: Buffer): void {
    this.bytesReceived += bytes.length;
    this.#waiting = Buffer.concat([this.#waiting, bytes]);
    for (let taken = this.#framing.take(this.#waiting); taken; taken = this.#framing.take(this.#waiting)) {
      this.#waiting = this.#waiting.subarray(taken.byteCount);
      if (taken.packet.length === 4) this.transportErrors.push(taken.packet.readInt32LE());
      else this.#open(taken.packet);
    }
    this.#wake();
  }

  #open(packet: Buffer): void {
    this.packetsReceived++;
    const { messageId, sequence, body } = openPacket(this.#key.key, packet, 'from server');
    const outer = { id: messageId, sequence, body };
    for (const message of isContainer(body) ? readContainer(body) : [outer]) {
      const id = message.body.subarray(0, 4);
      if (isKnown(id)) this.received.push(incoming(message, this.packetsReceived));
      else this.unknown.push({ id: id.toString('hex'), packet: this.packetsReceived });
    }
  }
}

/** How long a test waits before it fails: the server answers within milliseconds. */
const WAIT_MS = 3000;

const RPC_RESULT = 0xf35c6d01;

function isKnown(id: Buffer): boolean {
  return id.readUInt32LE() === RPC_RESULT || PROTOCOL.byId.has(id.readUInt32LE());
}

function incoming(message: Message, packet: number): Incoming {
  const { body } = message;
  if (body.readUInt32LE() !== RPC_RESULT) {
    const value = decodeObject(PROTOCOL, body);
    return { name: value._, value, requestId: 0n, result: Buffer.alloc(0), message, packet };
  }
  const result = unpacked(body.subarray(12));
  const isProtocol = PROTOCOL.byId.has(result.readUInt32LE());
  const value = isProtocol ? decodeObject(PROTOCOL, result) : { _: 'result' };
  return { name: 'result', value, requestId: body.readBigInt64LE(4), result, message, packet };
}
