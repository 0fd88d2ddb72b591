import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { abridged } from './abridged';
import { type Framing, FramingError } from './framing';
import { full } from './full';
import { intermediate, paddedIntermediate } from './intermediate';

const FRAMINGS: [string, () => Framing][] = [
  ['abridged', abridged],
  ['intermediate', intermediate],
  ['padded intermediate', paddedIntermediate],
  ['full', full],
];

describe.each(FRAMINGS)('%s', (_name, framing) => {
  it('gives back the packets that were put in, however the stream was cut', () => {
    fc.assert(
      fc.property(
        fc.array(encryptedPacket, { maxLength: 6 }),
        fc.infiniteStream(fc.nat(700)),
        (packets, sizes) => {
          const sender = framing();
          const stream = Buffer.concat(packets.map((packet) => sender.wrap(packet)));
          expect(received(framing(), stream, sizes)).toEqual(packets.map((it) => it.toString('hex')));
        },
      ),
    );
  });

  it('takes packets of any length that can be', () => {
    for (const words of [1, 126, 127, 128, 140_000]) {
      const packet = Buffer.alloc(words * 16 + 24, words);
      const wrapped = framing().wrap(packet);
      const taken = framing().take(wrapped);
      expect(taken?.packet.equals(packet)).toBe(true);
      expect(taken?.byteCount).toBe(wrapped.length);
      expect(framing().take(wrapped.subarray(0, -1))).toBeNull();
    }
  });
});

describe('the bytes of a packet of eight', () => {
  // As written out in core.telegram.org/mtproto/mtproto-transports.
  const packet = Buffer.from('0102030405060708', 'hex');

  it.each([
    ['abridged', abridged, '020102030405060708'],
    ['intermediate', intermediate, '080000000102030405060708'],
    ['full', full, `1400000000000000${'0102030405060708'}e06e4584`],
  ])('%s', (_name, framing, hex) => {
    expect(framing().wrap(packet).toString('hex')).toBe(hex);
  });

  it('abridged: from 508 bytes on the length takes three bytes behind 0x7f', () => {
    expect(abridged().wrap(Buffer.alloc(508)).subarray(0, 4).toString('hex')).toBe('7f7f0000');
  });
});

describe('what a client may ask for and this server leaves out: a quick acknowledgement', () => {
  const packet = Buffer.alloc(40, 1);

  it('abridged', () => {
    const bytes = Buffer.concat([Buffer.of(0x80 | 10), packet]);
    expect(abridged().take(bytes)?.packet).toEqual(packet);
  });

  it('intermediate', () => {
    const bytes = Buffer.concat([Buffer.from('28000080', 'hex'), packet]);
    expect(intermediate().take(bytes)?.packet).toEqual(packet);
  });
});

describe('padded intermediate', () => {
  it('drops the padding of a message without a key by its length field', () => {
    const plain = Buffer.concat([Buffer.alloc(16), Buffer.from('08000000', 'hex'), Buffer.alloc(8, 9)]);
    for (let padding = 0; padding < 16; padding++) {
      const wrapped = intermediate().wrap(Buffer.concat([plain, Buffer.alloc(padding, 5)]));
      expect(paddedIntermediate().take(wrapped)?.packet).toEqual(plain);
    }
  });
});

describe('full', () => {
  const bytes = full().wrap(Buffer.alloc(40, 1));

  it.each([
    ['a flipped bit', flipped(bytes, 20), 'wrong CRC-32'],
    ['a number out of turn', flipped(bytes, 4), 'packets out of order'],
    ['a length below its own frame', Buffer.from('0800000000000000', 'hex'), 'below its own frame'],
  ])('refuses %s', (_name, wrong, message) => {
    expect(() => full().take(wrong)).toThrow(FramingError);
    expect(() => full().take(wrong)).toThrow(message);
  });

  it('counts its packets, each way by itself', () => {
    const framing = full();
    const sender = full();
    for (const expected of [0, 1, 2]) {
      const wrapped = sender.wrap(Buffer.alloc(8));
      expect(wrapped.readUInt32LE(4)).toBe(expected);
      expect(framing.take(wrapped)?.packet).toEqual(Buffer.alloc(8));
    }
    expect(framing.wrap(Buffer.alloc(8)).readUInt32LE(4)).toBe(0);
  });
});

it('refuses a length that no packet has', () => {
  expect(() => intermediate().take(Buffer.from('ffffff7f', 'hex'))).toThrow(FramingError);
});

/** Key id, message key and whole AES blocks: what padding may stand behind. */
const encryptedPacket = fc
  .tuple(fc.uint8Array({ minLength: 24, maxLength: 24 }), fc.nat(60), fc.integer({ min: 1, max: 255 }))
  .map(([head, blocks, fill]) => {
    const packet = Buffer.concat([Buffer.from(head), Buffer.alloc(blocks * 16, fill)]);
    packet[0] = 1;
    return packet;
  });

function received(framing: Framing, stream: Buffer, sizes: Iterable<number>): string[] {
  const packets: string[] = [];
  const size = sizes[Symbol.iterator]();
  let waiting = Buffer.alloc(0);
  for (let at = 0; at < stream.length; ) {
    const count = Number(size.next().value) + 1;
    waiting = Buffer.concat([waiting, stream.subarray(at, at + count)]);
    at += count;
    for (let taken = framing.take(waiting); taken; taken = framing.take(waiting)) {
      packets.push(taken.packet.toString('hex'));
      waiting = waiting.subarray(taken.byteCount);
    }
  }
  return packets;
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
