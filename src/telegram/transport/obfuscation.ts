import { CTR } from 'telegram/crypto/CTR';

/** What a plain connection would begin with: such headers are not made (transport obfuscation, core.telegram.org). */
const TAKEN = ['HEAD', 'POST', 'GET ', 'OPTI', '\x16\x03\x01\x02', '\xdd\xdd\xdd\xdd', '\xee\xee\xee\xee'];
const INTERMEDIATE = Buffer.from('eeeeeeee', 'hex');

export interface Obfuscation {
  /** The 64 bytes that go first. */
  header: Buffer<ArrayBuffer>;
  encrypt(data: Buffer): Buffer<ArrayBuffer>;
  decrypt(data: Buffer): Buffer<ArrayBuffer>;
}

/** Telegram's transport obfuscation, with a fresh random header: web sockets must have it. */
export function obfuscation(): Obfuscation {
  const plain = randomHeader();
  INTERMEDIATE.copy(plain, 56);
  const reversed = Buffer.from(plain.subarray(8, 56)).reverse();
  const outgoing = new CTR(copy(plain, 8, 40), copy(plain, 40, 56));
  const incoming = new CTR(copy(reversed, 0, 32), copy(reversed, 32, 48));
  const header = Buffer.concat([plain.subarray(0, 56), outgoing.encrypt(plain).subarray(56)]);
  return {
    header,
    encrypt: (data) => Buffer.from(outgoing.encrypt(data)),
    decrypt: (data) => Buffer.from(incoming.encrypt(data)),
  };
}

function copy(bytes: Buffer, start: number, end: number): Buffer {
  return Buffer.from(bytes.subarray(start, end));
}

function randomHeader(): Buffer {
  for (;;) {
    const header = Buffer.from(crypto.getRandomValues(new Uint8Array(64)));
    const begins = header.toString('latin1', 0, 4);
    if (header[0] !== 0xef && !TAKEN.includes(begins) && header.readUInt32LE(4) !== 0) return header;
  }
}
