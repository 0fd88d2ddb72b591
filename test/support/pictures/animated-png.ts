import { crc32 } from 'node:zlib';

const SIGNATURE_BYTES = 8;

interface Chunk {
  type: string;
  data: Buffer;
}

/** An APNG of two frames, each a PNG of the same size and kind (PNG, third edition, 4.9). */
export function animatedPng(first: Buffer, second: Buffer): Buffer {
  const [header, ...rest] = chunksOf(first);
  if (header?.type !== 'IHDR') throw new Error('A PNG begins with IHDR.');
  const dataOf = (chunks: Chunk[]) =>
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return Buffer.concat([
    first.subarray(0, SIGNATURE_BYTES),
    ...[
      header,
      { type: 'acTL', data: numbers(2, 0) },
      { type: 'fcTL', data: frame(0, header.data) },
      { type: 'IDAT', data: dataOf(rest) },
      { type: 'fcTL', data: frame(1, header.data) },
      { type: 'fdAT', data: Buffer.concat([numbers(2), dataOf(chunksOf(second))]) },
      { type: 'IEND', data: Buffer.alloc(0) },
    ].map(written),
  ]);
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** The whole picture, for a tenth of a second. */
function frame(sequence: number, header: Buffer): Buffer {
  return Buffer.concat([
    numbers(sequence),
    header.subarray(0, 8),
    numbers(0, 0),
    Buffer.from([0, 1, 0, 10, 0, 0]),
  ]);
}

function written({ type, data }: Chunk): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32BE(value, 4 * at);
  return bytes;
}
