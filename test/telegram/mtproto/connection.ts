import type { Duplex } from 'node:stream';
import type { Fault } from '../faults/fault';
import type { TlObject } from '../tl-object';
import type { AuthKey } from '../world';
import { sealForged } from './cipher/forged-packets';
import { CipherError, type Envelope, openPacket, sealPacket } from './cipher/message-cipher';
import { forgerOf } from './handshake/forgeries';
import { KeyExchange } from './handshake/key-exchange';
import type { Manner, Peer } from './peer';
import type { Sessions } from './sessions';
import { type Link, openLink } from './socket/link';
import { PROTOCOL } from './tl/layers';
import { decodeObject } from './tl/read-object';
import { TlError } from './tl/schema';
import { encodeObject } from './tl/write-object';
import { TransportError } from './transport-error';

/** Where a connection came in. */
export interface Door {
  dc: number;
  number: number;
  /** WebSockets take nothing but obfuscated transports. */
  onlyObfuscated: boolean;
}

/** One client's connection: packets without a key go to the key exchange, all others to their session. */
export class Connection implements Peer {
  readonly number: number;
  readonly dc: number;
  readonly #sessions: Sessions;
  readonly #link: Link;
  readonly #exchange: KeyExchange;
  #state: 'open' | 'mute' | 'dead' | 'closed' = 'open';
  #cutTimer: NodeJS.Timeout | undefined;

  constructor(sessions: Sessions, stream: Duplex, door: Door) {
    this.#sessions = sessions;
    this.number = door.number;
    this.dc = door.dc;
    this.#exchange = new KeyExchange({
      ...sessions.wire,
      dc: door.dc,
      onKey: (key, salt) => sessions.saltsOf(key).startWith(salt),
    });
    this.#link = openLink(stream, door.onlyObfuscated, {
      onPacket: (packet) => this.#receive(packet),
      onClose: () => this.#closed(),
    });
    this.#note('in', 'connected');
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  send(authKey: AuthKey, envelope: Envelope, manner?: Manner): void {
    const { world } = this.#sessions.wire;
    const seal = {
      authKey: authKey.key,
      authKeyId: authKey.id,
      direction: 'from server' as const,
      randomBytes: (count: number) => world.randomBytes(count),
    };
    if (!this.isOpen) return;
    if (typeof manner === 'object') this.#link.send(sealForged(manner.forgery, seal, envelope));
    else this.#link.send(sealPacket(seal, envelope), manner);
  }

  sendTransportError(code: number): void {
    const packet = Buffer.alloc(4);
    packet.writeInt32LE(-code);
    this.#note('out', `transport error ${code}`);
    if (this.isOpen) this.#link.send(packet);
  }

  cut(): void {
    this.#link.cut();
    this.#closed();
  }

  goDead(): void {
    if (this.isOpen) this.#state = 'dead';
  }

  goMute(): void {
    if (this.isOpen) this.#state = 'mute';
  }

  cutAfter(seconds: number): void {
    clearTimeout(this.#cutTimer);
    this.#cutTimer = setTimeout(() => this.cut(), Math.min(seconds * 1000, MAX_TIMER_MS)).unref();
  }

  #receive(packet: Buffer): void {
    if (this.#state === 'dead' || this.#state === 'closed') return;
    try {
      if (packet.length < 24) throw new TransportError(404, `a packet of ${packet.length} bytes`);
      if (packet.readBigInt64LE() === 0n) this.#receivePlain(packet);
      else this.#receiveEncrypted(packet);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Key id 0: a message of the key exchange, as it is. */
  #receivePlain(packet: Buffer): void {
    const request = decodeObject(PROTOCOL, packet.subarray(20, 20 + packet.readUInt32LE(16)));
    this.#note('in', request._, packet.readBigInt64LE(8));
    const { wire } = this.#sessions;
    const faults = wire.handshakeFaults({ dc: this.dc, method: request._ });
    if (faults.some((fault) => this.#strike(fault))) return;
    const forged = faults.find((fault) => fault.kind === 'forge-exchange');
    const answer = this.#exchange.answer(request, forged && forgerOf(forged.forgery));
    if (faults.some(({ kind }) => kind === 'drop-after')) this.cut();
    else this.#sendPlain(answer, faults.some(({ kind }) => kind === 'cut-answer') ? 'cut' : undefined);
  }

  /** @returns true when nothing is left to do about this step of the key exchange */
  #strike(fault: Fault): boolean {
    if (fault.kind === 'drop-before') this.cut();
    if (fault.kind === 'black-hole') this.goDead();
    if (fault.kind === 'transport-error') this.sendTransportError(fault.code);
    return fault.kind === 'no-answer' || fault.kind === 'transport-error' || !this.isOpen;
  }

  #sendPlain(value: TlObject, manner?: 'cut'): void {
    const body = encodeObject(PROTOCOL, value);
    const header = Buffer.alloc(20);
    const messageId = this.#sessions.messageIds.next('answer');
    header.writeBigInt64LE(messageId, 8);
    header.writeUInt32LE(body.length, 16);
    this.#note('out', value._, messageId);
    this.#link.send(Buffer.concat([header, body]), manner);
  }

  #receiveEncrypted(packet: Buffer): void {
    const { world } = this.#sessions.wire;
    const key = world.keys.get(String(packet.readBigInt64LE()));
    // A key belongs to one DC (core.telegram.org/api/datacenter).
    if (!key || key.dc !== this.dc) throw new TransportError(404, 'an unknown key');
    const envelope = openPacket(key.key, packet, 'from client');
    this.#sessions.intakeOf(key, envelope.sessionId).receive(envelope, this);
  }

  #fail(error: unknown): void {
    this.#note('error', error instanceof Error ? error.message : String(error));
    if (error instanceof TransportError) this.sendTransportError(error.code);
    else if (error instanceof TlError || error instanceof CipherError) this.sendTransportError(404);
    // A mistake of this server's: it must not end the other connections.
    else this.cut();
  }

  #closed(): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    clearTimeout(this.#cutTimer);
    this.#note('in', 'closed');
  }

  #note(direction: 'in' | 'out' | 'error', name: string, messageId: bigint | null = null): void {
    this.#sessions.wire.trace.add({ connection: this.number, direction, name, messageId });
  }
}

/** The longest that setTimeout can wait: GramJS asks for 60000 seconds, having meant milliseconds. */
const MAX_TIMER_MS = 2 ** 31 - 1;
