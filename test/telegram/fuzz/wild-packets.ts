import { gzipSync } from 'node:zlib';
import { sealPacket } from '../mtproto/cipher/message-cipher';
import { writeContainer } from '../mtproto/message';
import { MessageIds } from '../mtproto/session/message-ids';
import { askFor } from '../mtproto/testing/link-server';
import { PROTOCOL } from '../mtproto/tl/layers';
import { TlWriter } from '../mtproto/tl/tl-writer';
import { encodeObject } from '../mtproto/tl/write-object';
import type { AuthKey } from '../world';

/** Chance that can be had again: the same seed, the same packets. */
export interface Chance {
  bytes(count: number): Buffer;
  /** 0 or more, below the limit. */
  below(limit: number): number;
}

export function chanceFrom(random: (count: number) => Buffer): Chance {
  return { bytes: random, below: (limit) => random(4).readUInt32LE() % limit };
}

/** What every wild packet of an encrypted kind is made with. */
export interface Honest {
  key: AuthKey;
  salt: bigint;
}

/**
 * A packet that no client sends: noise, a step of the key exchange gone wrong, an honest packet that something
 * happened to on the way, or one sealed with the right key around a body that makes no sense.
 */
export function wildPacket(chance: Chance, honest: Honest): Buffer {
  const kinds = [
    () => chance.bytes(4 * chance.below(64)),
    () => plain(mutated(encodeObject(PROTOCOL, { _: 'req_pq_multi', nonce: 7n }), chance)),
    () => plain(chance.bytes(4 * chance.below(32))),
    () => mutated(sealed(askFor('mutated'), chance, honest), chance),
    () => sealed(wildBody(chance), chance, honest),
  ];
  return wholeWords((kinds[chance.below(kinds.length)] ?? kinds[0])?.() ?? Buffer.alloc(0));
}

/** Right to whoever checks the seal, and nonsense inside: never the one request that `askFor` makes. */
function wildBody(chance: Chance): Buffer {
  const constructors = [...PROTOCOL.byId.keys()];
  const id = new TlWriter().uint(constructors[chance.below(constructors.length)] ?? 0).finish();
  const noise = chance.bytes(4 * chance.below(40));
  const bodies = [
    () => noise,
    () => Buffer.concat([id, noise]),
    () => writeContainer([{ id: BigInt(chance.below(2 ** 31)), sequence: chance.below(9), body: noise }]),
    () =>
      new TlWriter()
        .uint(CONTAINER)
        .int(chance.below(2 ** 31))
        .raw(noise)
        .finish(),
    () => new TlWriter().uint(GZIP_PACKED).bytes(noise).finish(),
    () =>
      new TlWriter()
        .uint(GZIP_PACKED)
        .bytes(gzipSync(Buffer.alloc(100_000)))
        .finish(),
  ];
  return bodies[chance.below(bodies.length)]?.() ?? noise;
}

const CONTAINER = 0x73f1f8dc;
const GZIP_PACKED = 0x3072cfa1;
const messageIds = new MessageIds(() => Date.now());

function sealed(body: Buffer, chance: Chance, { key, salt }: Honest): Buffer {
  const seal = {
    authKey: key.key,
    authKeyId: key.id,
    direction: 'from client' as const,
    randomBytes: chance.bytes,
  };
  const messageId = messageIds.next('answer') - 1n;
  return sealPacket(seal, { salt, sessionId: 99n, messageId, sequence: chance.below(2000), body });
}

function plain(body: Buffer): Buffer {
  const header = Buffer.alloc(20);
  header.writeUInt32LE(body.length, 16);
  return Buffer.concat([header, body]);
}

/** One bit turned over, a piece cut off, a piece put behind, or a piece replaced. */
function mutated(packet: Buffer, chance: Chance): Buffer {
  const at = chance.below(packet.length);
  switch (chance.below(4)) {
    case 0: {
      const copy = Buffer.from(packet);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.below(8));
      return copy;
    }
    case 1:
      return packet.subarray(0, at);
    case 2:
      return Buffer.concat([packet, chance.bytes(4 + 4 * chance.below(8))]);
    default:
      return Buffer.concat([packet.subarray(0, at), chance.bytes(4), packet.subarray(at + 4)]);
  }
}

/** Framings count in words of four bytes. */
function wholeWords(packet: Buffer): Buffer {
  return packet.subarray(0, packet.length - (packet.length % 4));
}
