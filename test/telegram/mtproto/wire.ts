import type { Fault } from '../faults/fault';
import type { Trace } from '../trace';
import type { AuthKey, World } from '../world';
import type { RsaKey } from './cipher/rsa-key';
import type { Clock } from './clock';
import type { Packing } from './message';
import type { Manner } from './peer';
import type { Layers } from './tl/layers';

/** What every connection and session of one server shares. */
export interface Wire {
  world: World;
  layers: Layers;
  rsaKey: RsaKey;
  avoidsZeroKeys: boolean;
  trace: Trace;
  /** What the sessions go by: the world's, unless a fault has put it wrong. */
  clock: Clock;
  /** The faults that strike a step of a key exchange. */
  handshakeFaults(step: { dc: number; method: string }): Fault[];
  answer: Answerer;
}

/** Carries out a request; never rejects. */
export type Answerer = (call: Call) => Promise<Outcome>;

/** A request as it came out of its message. */
export interface Call {
  key: AuthKey;
  sessionId: bigint;
  messageId: bigint;
  /** From the number of the outermost method on. */
  body: Buffer;
  /** The connection's number, for the trace. */
  connection: number;
  dc: number;
  /** Resolves when that earlier request has been answered; says whether without an error. */
  succeeded(messageId: bigint): Promise<boolean>;
  /** Notes that this connection uses the key; false when another one, still open, has used it in between. */
  claimKey(): boolean;
  /** Puts the server's clock wrong; false when this message's id is too old or too new by it. */
  setClock(offsetSeconds: number): boolean;
}

/** What is to happen with a request. Anything but a reply is a fault that a test asked for. */
export interface Outcome {
  /** What goes into `rpc_result`; null when nothing is to be answered. */
  reply: Reply | null;
  /** False: should the same message come again, it is carried out. */
  wasExecuted: boolean;
  connection:
    | 'stays'
    | 'is cut'
    | 'goes dead'
    | 'goes mute'
    | 'loses its key'
    | 'has another salt'
    | 'has another clock'
    | { transportError: number };
  delivery: Delivery;
}

/** How an answer travels. */
export interface Delivery {
  /** So much later. */
  milliseconds?: number;
  isDoubled?: boolean;
  /** Until the session's next answer has gone. */
  isHeldBack?: boolean;
  /** In one container with others, so many in all. */
  batch?: number;
  packing?: Packing;
  /** A message that comes in one container with it. */
  beside?: Buffer;
  manner?: Manner;
}

export interface Reply {
  body: Buffer;
  /** For the trace: the method, or the error. */
  name: string;
  isError: boolean;
}
