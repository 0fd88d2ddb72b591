import { randomBytes } from 'node:crypto';
import { createAesIgeForMessage } from '@mtcute/core/utils.js';
import { NodeCryptoProvider } from '@mtcute/node/utils.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptIge } from './aes-ige';
import { sha256 } from './hash';
import { CipherError, type Direction, type Envelope, openPacket, sealPacket } from './message-cipher';

const mtcute = new NodeCryptoProvider();
beforeAll(() => mtcute.initialize());

const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
const anyEnvelope: fc.Arbitrary<Envelope> = fc.record({
  salt: long,
  sessionId: long,
  messageId: long,
  sequence: fc.integer(),
  body: fc.nat(300).map((words) => randomBytes(words * 4)),
});

describe.each<Direction>(['from client', 'from server'])('%s', (direction) => {
  const authKey = randomBytes(256);
  const seal = (envelope: Envelope) =>
    sealPacket({ authKey, authKeyId: 7n, direction, randomBytes }, envelope);

  it('opens what was sealed', () => {
    fc.assert(
      fc.property(anyEnvelope, (envelope) => {
        const packet = seal(envelope);
        expect(packet.readBigInt64LE()).toBe(7n);
        expect(openPacket(authKey, packet, direction)).toEqual(envelope);
      }),
    );
  });

  it('can be decrypted by mtcute’s formulas', () => {
    fc.assert(
      fc.property(anyEnvelope, ({ body, ...rest }) => {
        const packet = seal({ body, ...rest });
        const ige = createAesIgeForMessage(
          mtcute,
          authKey,
          packet.subarray(8, 24),
          direction === 'from client',
        );
        const plain = Buffer.from(ige.decrypt(packet.subarray(24)));
        expect(plain.readBigInt64LE()).toBe(rest.salt);
        expect(plain.subarray(32, 32 + body.length).equals(body)).toBe(true);
      }),
    );
  });

  it('refuses a packet with any bit flipped', () => {
    const packet = seal({ salt: 1n, sessionId: 2n, messageId: 3n, sequence: 4, body: randomBytes(40) });
    const bits = fc.integer({ min: 8 * 8, max: packet.length * 8 - 1 });
    fc.assert(
      fc.property(bits, (bit) => {
        const forged = Buffer.from(packet);
        forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => openPacket(authKey, forged, direction)).toThrow(CipherError);
      }),
    );
  });

  it('refuses the other direction, and another key', () => {
    const packet = seal({ salt: 1n, sessionId: 2n, messageId: 3n, sequence: 4, body: randomBytes(40) });
    const other = direction === 'from client' ? 'from server' : 'from client';
    expect(() => openPacket(authKey, packet, other)).toThrow('wrong message key');
    expect(() => openPacket(randomBytes(256), packet, direction)).toThrow('wrong message key');
  });
});

describe('padding', () => {
  const authKey = randomBytes(256);

  it.each([
    [8, false],
    [12, true],
    [1020, true],
    [1036, false],
  ])('%i bytes: accepted %s', (paddingBytes, isAccepted) => {
    const bodyBytes = 48 - ((32 + paddingBytes) % 16);
    const open = () => openPacket(authKey, sealed({ authKey, bodyBytes, paddingBytes }), 'from client');
    if (isAccepted) expect(open().body).toHaveLength(bodyBytes);
    else expect(open).toThrow(`${paddingBytes} bytes of padding`);
  });

  it('cannot be made up for by a body that claims to be longer than the packet', () => {
    const packet = sealed({ authKey, bodyBytes: 64, paddingBytes: 16, claimedBytes: 2 ** 30 });
    expect(() => openPacket(authKey, packet, 'from client')).toThrow(/bytes of padding/);
  });

  it('is no excuse for a body of odd length', () => {
    const packet = sealed({ authKey, bodyBytes: 42, paddingBytes: 22 });
    expect(() => openPacket(authKey, packet, 'from client')).toThrow('a body of 42 bytes');
  });

  it('is between 12 and 27 bytes in what the server sends', () => {
    fc.assert(
      fc.property(anyEnvelope, (envelope) => {
        const seal = { authKey, authKeyId: 7n, direction: 'from server' as const, randomBytes };
        const paddingBytes = sealPacket(seal, envelope).length - 24 - 32 - envelope.body.length;
        expect(paddingBytes).toBeGreaterThanOrEqual(12);
        expect(paddingBytes).toBeLessThanOrEqual(27);
      }),
    );
  });

  it.each([0, 15, 47])('refuses a packet of %i encrypted bytes', (byteCount) => {
    expect(() => openPacket(authKey, Buffer.alloc(24 + byteCount), 'from client')).toThrow(CipherError);
  });
});

/** A packet that keeps every rule but, perhaps, the one on padding. */
function sealed(packet: {
  authKey: Buffer;
  bodyBytes: number;
  paddingBytes: number;
  claimedBytes?: number;
}): Buffer {
  const { authKey, bodyBytes, paddingBytes, claimedBytes = bodyBytes } = packet;
  const plain = randomBytes(32 + bodyBytes + paddingBytes);
  plain.writeUInt32LE(claimedBytes, 28);
  const messageKey = sha256(authKey.subarray(88, 120), plain).subarray(8, 24);
  const a = sha256(messageKey, authKey.subarray(0, 36));
  const b = sha256(authKey.subarray(40, 76), messageKey);
  const key = Buffer.concat([a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)]);
  const iv = Buffer.concat([b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)]);
  return Buffer.concat([Buffer.alloc(8), messageKey, encryptIge({ key, iv }, plain)]);
}
