import type { Socket } from '../transport/socket';
import type { AuthKey } from './auth-key';
import { decrypt, encrypt } from './cipher';
import { ConnectionLost, TransportError, Untrusted } from './errors';
import { Freshness } from './freshness';
import { MessageIds } from './message-ids';
import { acknowledgement, type Outgoing, pack } from './pack';
import { newRequest, type Request, Requests, type Write } from './requests';
import { type Meaning, readServiceMessage } from './service-messages';
import { type ServerMessage, type Unpacked, unpack } from './unpack';

export interface LineOptions {
  socket: Socket;
  key: AuthKey;
  salt: bigint;
  clockOffsetSeconds: number;
  /** What the server says unasked: updates, for the most part. */
  onUnasked: (body: Buffer) => void;
  /** Called once, when nothing more will come over this line. */
  onClosed: () => void;
}

/** The server may refuse a message for its salt, then for its clock; more often than this it never will take it. */
const MOST_REFUSALS = 3;

/**
 * One encrypted MTProto session over one socket. What is asked in the same turn goes out in one container.
 *
 * Nothing is sent twice but what the server refused unread (salt, clock). When the line breaks every caller
 * learns it at once, by ConnectionLost: only they know whether asking again is harmless.
 */
export class Line {
  salt: bigint;
  readonly #options: LineOptions;
  readonly #ids: MessageIds;
  readonly #sessionId = Buffer.from(crypto.getRandomValues(new Uint8Array(8)));
  readonly #requests = new Requests();
  readonly #freshness: Freshness;
  #outbox: Outgoing[] = [];
  #unacknowledged: bigint[] = [];
  #sending: Promise<void> = Promise.resolve();
  #receiving: Promise<void> = Promise.resolve();
  #open = true;

  constructor(options: LineOptions) {
    this.#options = options;
    this.salt = options.salt;
    this.#ids = new MessageIds(options.clockOffsetSeconds);
    this.#freshness = new Freshness(this.#ids);
    // Decrypting is asynchronous: payloads must still be read in the order in which they came.
    options.socket.onPayload = (payload) => {
      this.#receiving = this.#receiving.then(() => this.#receive(payload));
    };
    options.socket.onClosed = () => this.#end(new ConnectionLost('The connection was closed'));
  }

  get clockOffsetSeconds(): number {
    return this.#ids.clockOffsetSeconds;
  }

  /**
   * @param write a whole request
   * @returns the bytes of its result
   * @throws RpcError what Telegram says; ConnectionLost when no answer will come
   */
  call(write: Write): Promise<Buffer> {
    return this.#ask(write, null).answer;
  }

  /** Several requests in one message, to be executed in their order; each answer as `call` gives it. */
  callInOrder(writes: Write[]): Promise<Buffer>[] {
    let previous: Request | null = null;
    return writes.map((write) => {
      const { request, answer } = this.#ask(write, previous);
      previous = request;
      return answer;
    });
  }

  /** @returns when the socket is closed; whoever still waits for an answer gets ConnectionLost */
  async close(): Promise<void> {
    this.#end(new ConnectionLost('The connection was given up'));
    await this.#options.socket.close();
  }

  #ask(write: Write, previous: Request | null): { request: Request; answer: Promise<Buffer> } {
    const asked = newRequest(write, previous);
    if (this.#open) this.#enqueue(asked.request);
    else asked.request.settle(new ConnectionLost('The connection is closed'));
    return asked;
  }

  #enqueue(request: Request): void {
    const id = this.#ids.next();
    const body = this.#requests.place(request, id);
    if (this.#outbox.length === 0) queueMicrotask(() => this.#flush());
    this.#outbox.push({ id, body, contentRelated: true });
  }

  #flush(): void {
    const messages = this.#outbox;
    this.#outbox = [];
    if (this.#unacknowledged.length > 0) {
      const body = acknowledgement(this.#unacknowledged);
      this.#unacknowledged = [];
      messages.push({ id: this.#ids.next(), body, contentRelated: false });
    }
    const { plain, outerId } = pack(messages, {
      ids: this.#ids,
      salt: this.salt,
      sessionId: this.#sessionId,
    });
    this.#requests.sent(
      messages.map(({ id }) => id),
      outerId,
    );
    this.#sending = this.#sending.then(async () => {
      const payload = await encrypt(this.#options.key, plain);
      if (this.#open) this.#options.socket.send(payload);
    });
  }

  async #receive(payload: Buffer): Promise<void> {
    if (!this.#open) return;
    if (payload.length === 4) return this.#end(new TransportError(payload.readInt32LE(0)));
    try {
      const plain = await decrypt(this.#options.key, payload);
      this.#take(unpack(plain, this.#sessionId));
    } catch (error) {
      console.warn('A message from the server was not to be trusted:', error);
      this.#end(error instanceof Untrusted ? error : new Untrusted('body of a message', { cause: error }));
      await this.#options.socket.close();
    }
  }

  /** @throws Untrusted when it is not of now */
  #take({ containerId, messages }: Unpacked): void {
    const read = messages.map((message) => ({ message, meaning: readServiceMessage(message.body) }));
    const tellsTime = read.some(({ meaning }) => this.#saysOf(meaning) === 'clock');
    if (containerId !== null && !this.#freshness.admits(containerId, tellsTime ? 'clock' : 'unasked')) return;
    for (const { message, meaning } of read) {
      if (this.#freshness.admits(message.id, this.#saysOf(meaning))) this.#handle(message, meaning);
    }
  }

  #handle(message: ServerMessage, meaning: Meaning): void {
    if (message.sequenceNumber % 2 === 1) this.#unacknowledged.push(message.id);
    switch (meaning.kind) {
      case 'answer':
        this.#requests.settle(meaning.requestId, meaning.answered);
        break;
      case 'salt':
        this.salt = meaning.salt;
        if (meaning.refusedId !== null) this.#sendAgain(meaning.refusedId);
        break;
      case 'clock':
        this.#ids.setClock(message.id);
        this.#sendAgain(meaning.refusedId);
        break;
      case 'refused':
        this.#giveUp(meaning.refusedId, meaning.code);
        break;
      case 'other':
        this.#options.onUnasked(message.body);
        break;
    }
  }

  #saysOf(meaning: Meaning): 'answer' | 'clock' | 'unasked' {
    if ('refusedId' in meaning && meaning.refusedId !== null && this.#requests.waitsFor(meaning.refusedId)) {
      return 'clock';
    }
    return meaning.kind === 'answer' && this.#requests.waitsFor(meaning.requestId) ? 'answer' : 'unasked';
  }

  /** The server has not read what it refused: it may go out once more, under a new id. */
  #sendAgain(refusedId: bigint): void {
    for (const request of this.#requests.takeRefused(refusedId)) {
      request.refusals += 1;
      if (request.refusals <= MOST_REFUSALS) this.#enqueue(request);
      else request.settle(new ConnectionLost('The server refuses every message'));
    }
  }

  #giveUp(refusedId: bigint, code: number): void {
    for (const { settle } of this.#requests.takeRefused(refusedId)) {
      settle(new ConnectionLost(`The server refused a message (bad_msg_notification ${code})`));
    }
  }

  #end(reason: Error): void {
    if (!this.#open) return;
    this.#open = false;
    this.#requests.endAll(reason);
    this.#options.onClosed();
  }
}
