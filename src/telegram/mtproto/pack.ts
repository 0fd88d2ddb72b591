import type { MessageIds } from './message-ids';

/** A message that is to be sent: constructor id and fields. */
export interface Outgoing {
  id: bigint;
  body: Buffer;
  contentRelated: boolean;
}

const MSG_CONTAINER = 0x73f1f8dc;
const MSGS_ACK = 0x62d6b459;
const VECTOR = 0x1cb5c415;

/**
 * One payload, ready to be encrypted, of one message or of a container of several.
 *
 * @returns the payload, and the id of the outermost message: the server speaks of that one when it refuses all
 */
export function pack(
  messages: Outgoing[],
  session: { ids: MessageIds; salt: bigint; sessionId: Buffer },
): { plain: Buffer; outerId: bigint } {
  const [first] = messages;
  const written = messages.map((message) => writeMessage(message, session.ids));
  const head = Buffer.alloc(8);
  head.writeBigInt64LE(BigInt.asIntN(64, session.salt));
  if (first && messages.length === 1) {
    return { plain: Buffer.concat([head, session.sessionId, ...written]), outerId: first.id };
  }
  const count = Buffer.alloc(8);
  count.writeUInt32LE(MSG_CONTAINER);
  count.writeUInt32LE(messages.length, 4);
  const container = {
    id: session.ids.next(),
    body: Buffer.concat([count, ...written]),
    contentRelated: false,
  };
  const plain = Buffer.concat([head, session.sessionId, writeMessage(container, session.ids)]);
  return { plain, outerId: container.id };
}

/** Tells the server which of its messages have arrived (`msgs_ack`). */
export function acknowledgement(messageIds: bigint[]): Buffer {
  const body = Buffer.alloc(12 + messageIds.length * 8);
  body.writeUInt32LE(MSGS_ACK);
  body.writeUInt32LE(VECTOR, 4);
  body.writeUInt32LE(messageIds.length, 8);
  messageIds.forEach((id, at) => {
    body.writeBigInt64LE(id, 12 + at * 8);
  });
  return body;
}

function writeMessage(message: Outgoing, ids: MessageIds): Buffer {
  const head = Buffer.alloc(16);
  head.writeBigInt64LE(message.id);
  head.writeInt32LE(ids.sequenceNumber(message.contentRelated), 8);
  head.writeUInt32LE(message.body.length, 12);
  return Buffer.concat([head, message.body]);
}
