import type { PacketForgery } from './cipher/forged-packets';
import type { Envelope } from './cipher/message-cipher';
import type { Manner as LinkManner } from './socket/link';

/** How a packet goes out, when not as it should: in pieces, cut off, or as an attacker would have it. */
export type Manner = LinkManner | { forgery: PacketForgery };

/** A connection as a session sees it. */
export interface Peer {
  /** Counts up from 1; for the trace. */
  readonly number: number;
  readonly dc: number;
  readonly isOpen: boolean;
  /** Encrypts with this key and sends. */
  send(authKey: { id: bigint; key: Buffer }, envelope: Envelope, manner?: Manner): void;
  sendTransportError(code: number): void;
  /** Cuts the line, as a network would. */
  cut(): void;
  /** From now on nothing is read and nothing written, yet the line stays open. */
  goDead(): void;
  /** From now on nothing is written; what comes in is carried out. */
  goMute(): void;
  /** Cuts the line unless this is called again within that time. */
  cutAfter(seconds: number): void;
}
