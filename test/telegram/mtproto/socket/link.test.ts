import { createCipheriv, randomBytes } from 'node:crypto';
import { Duplex } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { abridged } from './abridged';
import type { Framing } from './framing';
import { full } from './full';
import { intermediate, paddedIntermediate } from './intermediate';
import { openLink } from './link';

const packet = Buffer.concat([Buffer.of(1), Buffer.alloc(39, 2)]);

const TRANSPORTS: [string, string, () => Framing][] = [
  ['abridged', 'ef', abridged],
  ['intermediate', 'eeeeeeee', intermediate],
  ['padded intermediate', 'dddddddd', paddedIntermediate],
  ['full', '', full],
];

describe.each(TRANSPORTS)('%s over TCP', (_name, tag, framing) => {
  it('is recognized, byte by byte, and answered in kind', () => {
    const line = new Line(false);
    line.arrive(Buffer.concat([Buffer.from(tag, 'hex'), framing().wrap(packet)]), 1);
    expect(line.packets).toEqual([packet]);

    line.link.send(packet);
    expect(framing().take(line.written())?.packet).toEqual(packet);
  });

  it('takes several packets from one piece of the stream', () => {
    const line = new Line(false);
    const sender = framing();
    const wrapped = [1, 2, 3].map(() => sender.wrap(packet));
    line.arrive(Buffer.concat([Buffer.from(tag, 'hex'), ...wrapped]), 10_000);
    expect(line.packets).toEqual([packet, packet, packet]);
  });
});

describe.each(TRANSPORTS.filter(([, tag]) => tag))('%s, obfuscated', (_name, tag, framing) => {
  it.each([true, false])('is recognized and answered in kind (WebSocket: %s)', (onlyObfuscated) => {
    const client = obfuscated(tag);
    const line = new Line(onlyObfuscated);
    line.arrive(Buffer.concat([client.header, client.hide(framing().wrap(packet))]), 7);
    expect(line.packets).toEqual([packet]);

    line.link.send(packet);
    expect(framing().take(client.reveal(line.written()))?.packet).toEqual(packet);
  });
});

describe('a stream that is none of these', () => {
  it('is ended when its obfuscated header names no transport', () => {
    const line = new Line(true);
    line.arrive(obfuscated('01020304').header, 64);
    expect(line.stream.destroyed).toBe(true);
  });

  it('is ended when a WebSocket begins without obfuscation', () => {
    const line = new Line(true);
    line.arrive(Buffer.concat([Buffer.of(0xef), abridged().wrap(packet), Buffer.alloc(64)]), 200);
    expect(line.stream.destroyed).toBe(true);
    expect(line.packets).toEqual([]);
  });

  it('is ended at a packet that its framing could not have made', () => {
    const line = new Line(false);
    line.arrive(Buffer.from('eeeeeeeeffffff7f', 'hex'), 8);
    expect(line.stream.destroyed).toBe(true);
  });
});

it('tells when it was closed', async () => {
  const line = new Line(false);
  line.link.cut();
  await new Promise((resolve) => line.stream.on('close', resolve));
  expect(line.isClosed).toBe(true);
});

/** A stream whose other end is this test. */
class Line {
  readonly packets: Buffer[] = [];
  isClosed = false;
  readonly #output: Buffer[] = [];
  readonly stream = new Duplex({
    read: () => {},
    write: (bytes: Buffer, _encoding, done) => {
      this.#output.push(bytes);
      done();
    },
  });
  readonly link;

  constructor(onlyObfuscated: boolean) {
    this.link = openLink(this.stream, onlyObfuscated, {
      onPacket: (it) => this.packets.push(it),
      onClose: () => {
        this.isClosed = true;
      },
    });
  }

  arrive(bytes: Buffer, pieceBytes: number): void {
    for (let at = 0; at < bytes.length; at += pieceBytes) {
      this.stream.emit('data', bytes.subarray(at, at + pieceBytes));
    }
  }

  written(): Buffer {
    return Buffer.concat(this.#output);
  }
}

/** The client's side, as core.telegram.org/mtproto/mtproto-transports#transport-obfuscation describes it. */
function obfuscated(tag: string) {
  const init = randomBytes(64);
  // Clients avoid what another transport begins with: here abridged, and full with its first number.
  init[0] = 0x01;
  init[4] = 0x01;
  Buffer.from(tag.padEnd(8, tag), 'hex').copy(init, 56);
  const reversed = Buffer.from(init.subarray(8, 56)).reverse();
  const outgoing = createCipheriv('aes-256-ctr', init.subarray(8, 40), init.subarray(40, 56));
  const incoming = createCipheriv('aes-256-ctr', reversed.subarray(0, 32), reversed.subarray(32, 48));
  const encrypted = outgoing.update(init);
  return {
    header: Buffer.concat([init.subarray(0, 56), encrypted.subarray(56)]),
    hide: (bytes: Buffer) => outgoing.update(bytes),
    reveal: (bytes: Buffer) => incoming.update(bytes),
  };
}
