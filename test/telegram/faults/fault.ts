import type { PacketForgery } from '../mtproto/cipher/forged-packets';
import type { Forgery } from '../mtproto/handshake/forgeries';

/** What a test can make go wrong. Each kind is carried out where it belongs: dispatch.ts, server.ts, mtproto/. */
export type Fault =
  // Before a request is carried out.
  /** Answers with this error instead: FLOOD_WAIT_30, PHONE_MIGRATE_4, USER_DEACTIVATED ... */
  | { kind: 'answer-error'; code: number; message: string }
  /** The request takes its time to arrive. */
  | Timed<'delay'>
  /** It arrives when this rule is taken away: `released`, which whoever puts the rule in force adds, is then. */
  | { kind: 'hold'; released?: Promise<void> }
  /** Cuts the connection; the request is not carried out. */
  | { kind: 'drop-before' }
  /** Takes the request in, and neither carries it out nor answers it. */
  | { kind: 'no-answer' }
  /** From this request on the connection swallows everything, as a line does that went dead. */
  | { kind: 'black-hole' }
  /** The key is no longer known: transport error 404, now and ever after. */
  | { kind: 'forget-key' }
  /** Nobody is signed in with the key any more: 401 SESSION_REVOKED. */
  | { kind: 'revoke-key' }
  /** The key counts as used by two at once: 406 AUTH_KEY_DUPLICATED, now and ever after. */
  | { kind: 'duplicate-key' }
  /** A bare number instead of an answer: 404, 429 or 444 (mtproto/mtproto-transports#transport-errors). */
  | { kind: 'transport-error'; code: number }
  /** All file references of the world expire, before the request is carried out. */
  | { kind: 'expire-references' }
  /** Answers `true` and does nothing: an uploaded part that got lost. For methods that answer with a Bool. */
  | { kind: 'lose-part' }
  /** The salts change at once: this request, and all that carry an old salt, are refused. */
  | { kind: 'rotate-salt' }
  /** The server's clock is off by so much from now on; a request whose id is too old or too new then is refused. */
  | { kind: 'skew-clock'; seconds: number }
  // After it was carried out.
  /** Cuts the connection before the answer. */
  | { kind: 'drop-after' }
  /** From now on requests arrive and are carried out, and no answer ever does. */
  | { kind: 'half-open' }
  /** Cuts the connection in the middle of the answer. */
  | { kind: 'cut-answer' }
  /** The answer takes its time. */
  | Timed<'late-answer'>
  /** The answer comes twice, as a repetition does: under the same message id. */
  | { kind: 'double-answer' }
  /** The answer stays behind until the session's next one has gone, for a second at most. */
  | { kind: 'reorder-answer' }
  /** Answers wait until there are so many, for a second at most, and come in one container. */
  | { kind: 'batch-answers'; count: number }
  /** The answer comes compressed, however short. */
  | { kind: 'gzip-answer' }
  /** The answer comes uncompressed, however long. */
  | { kind: 'plain-answer' }
  /** The answer is of a layer that no client knows yet. */
  | { kind: 'unknown-answer' }
  /** A message of such a layer comes in one container with the answer. */
  | { kind: 'unknown-beside' }
  /** The answer comes in many small WebSocket frames. */
  | { kind: 'split-answer'; bytes: number }
  /** An attacker's work on the answer. */
  | { kind: 'forge-answer'; forgery: PacketForgery }
  // In a key exchange.
  /** An attacker's answer to that step: one rule of Telegram's is broken in it. */
  | { kind: 'forge-exchange'; forgery: Forgery }
  // To new connections.
  /** Refuses them: with a DC in `match`, that DC is down. */
  | { kind: 'refuse-connection' }
  /** Lets them wait for ever. */
  | { kind: 'ignore-connection' };

export type Moment = 'connection' | 'handshake' | 'request';

/** The same seed gives the same jitter: up to so much more than `milliseconds`. */
interface Timed<Kind> {
  kind: Kind;
  milliseconds: number;
  jitterMilliseconds?: number;
}

const REQUEST: Moment[] = ['request'];
/** A step of the key exchange is matched by its name: `req_pq_multi`, `req_DH_params`, `set_client_DH_params`. */
const HANDSHAKE_OR_REQUEST: Moment[] = ['handshake', 'request'];

/** The moments at which each kind strikes. */
export const MOMENTS: Record<Fault['kind'], Moment[]> = {
  'answer-error': REQUEST,
  delay: REQUEST,
  hold: REQUEST,
  'drop-before': HANDSHAKE_OR_REQUEST,
  'no-answer': HANDSHAKE_OR_REQUEST,
  'black-hole': HANDSHAKE_OR_REQUEST,
  'forget-key': REQUEST,
  'revoke-key': REQUEST,
  'duplicate-key': REQUEST,
  'transport-error': HANDSHAKE_OR_REQUEST,
  'expire-references': REQUEST,
  'lose-part': REQUEST,
  'rotate-salt': REQUEST,
  'skew-clock': REQUEST,
  'drop-after': HANDSHAKE_OR_REQUEST,
  'half-open': REQUEST,
  'cut-answer': HANDSHAKE_OR_REQUEST,
  'late-answer': REQUEST,
  'double-answer': REQUEST,
  'reorder-answer': REQUEST,
  'batch-answers': REQUEST,
  'gzip-answer': REQUEST,
  'plain-answer': REQUEST,
  'unknown-answer': REQUEST,
  'unknown-beside': REQUEST,
  'split-answer': REQUEST,
  'forge-answer': REQUEST,
  'forge-exchange': ['handshake'],
  'refuse-connection': ['connection'],
  'ignore-connection': ['connection'],
};
