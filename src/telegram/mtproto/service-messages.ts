import { constructorOf, inflated } from './unpack';

/** The result of a request, or the error in its place. */
export type Answered = { result: Buffer } | { error: { code: number; message: string } };

/** What a message from the server means to the session (core.telegram.org/mtproto/service_messages). */
export type Meaning =
  | { kind: 'answer'; requestId: bigint; answered: Answered }
  /** From now on this salt; `refusedId` is what came with a wrong one. */
  | { kind: 'salt'; salt: bigint; refusedId: bigint | null }
  /** `refusedId` had an id too low or too high: our clock is wrong. */
  | { kind: 'clock'; refusedId: bigint }
  | { kind: 'refused'; refusedId: bigint; code: number }
  /** Updates, acknowledgements, and what a newer layer brings: nothing to do. */
  | { kind: 'other' };

const RPC_RESULT = 0xf35c6d01;
const RPC_ERROR = 0x2144ca19;
const BAD_SERVER_SALT = 0xedab447b;
const BAD_MSG_NOTIFICATION = 0xa7eff811;
const NEW_SESSION_CREATED = 0x9ec20908;

const MESSAGE_ID_TOO_LOW = 16;
const MESSAGE_ID_TOO_HIGH = 17;

export function readServiceMessage(body: Buffer): Meaning {
  switch (constructorOf(body)) {
    case RPC_RESULT:
      return {
        kind: 'answer',
        requestId: body.readBigInt64LE(4),
        answered: readAnswer(inflated(body.subarray(12))),
      };
    case BAD_SERVER_SALT:
      return { kind: 'salt', salt: body.readBigInt64LE(20), refusedId: body.readBigInt64LE(4) };
    case NEW_SESSION_CREATED:
      return { kind: 'salt', salt: body.readBigInt64LE(20), refusedId: null };
    case BAD_MSG_NOTIFICATION:
      return readRefusal(body);
    default:
      return { kind: 'other' };
  }
}

function readRefusal(body: Buffer): Meaning {
  const refusedId = body.readBigInt64LE(4);
  const code = body.readInt32LE(16);
  const isClock = code === MESSAGE_ID_TOO_LOW || code === MESSAGE_ID_TOO_HIGH;
  return isClock ? { kind: 'clock', refusedId } : { kind: 'refused', refusedId, code };
}

/** `rpc_error#2144ca19 error_code:int error_message:string`; the message is always shorter than 254 bytes. */
function readAnswer(body: Buffer): Answered {
  if (constructorOf(body) !== RPC_ERROR) return { result: body };
  const message = body.toString('utf8', 9, 9 + body.readUInt8(8));
  return { error: { code: body.readInt32LE(4), message } };
}
