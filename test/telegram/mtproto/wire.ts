import type { Trace } from '../trace';
import type { AuthKey, World } from '../world';
import type { RsaKey } from './cipher/rsa-key';
import type { Layers } from './tl/layers';

/** What every connection and session of one server shares. */
export interface Wire {
  world: World;
  layers: Layers;
  rsaKey: RsaKey;
  avoidsZeroKeys: boolean;
  trace: Trace;
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
}

/** What is to happen with a request. Anything but a reply is a fault that a test asked for. */
export interface Outcome {
  /** What goes into `rpc_result`; null when nothing is to be answered. */
  reply: Reply | null;
  /** False: should the same message come again, it is carried out. */
  wasExecuted: boolean;
  connection: 'stays' | 'is cut' | 'goes dead' | 'loses its key';
}

export interface Reply {
  body: Buffer;
  /** For the trace: the method, or the error. */
  name: string;
  isError: boolean;
}
