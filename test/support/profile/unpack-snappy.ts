/** What a browser keeps is a few hundred bytes a record; a block of Chromium's LevelDB has 4 kB, or a little more. */
const SIZES = { least: 48, most: 1 << 16 };

/**
 * All that may be Snappy in some bytes, unpacked: Chromium packs its LevelDB's blocks so, Firefox each record of its
 * IndexedDB. Nothing marks where such a thing begins, so one is tried to be read from everywhere; of what is none, few
 * read to their end by chance (github.com/google/snappy/blob/main/format_description.txt).
 */
export function* unpackedIn(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at++) {
    const unpacked = unpack(bytes, at);
    if (unpacked) yield unpacked;
  }
}

function unpack(bytes: Buffer, start: number): Buffer | null {
  const size = varint(bytes, start);
  if (!size || size.value < SIZES.least || size.value > SIZES.most) return null;
  const out = Buffer.allocUnsafe(size.value);
  let [from, to] = [size.end, 0];
  while (to < out.length) {
    const element = elementAt(bytes, from);
    if (!element) return null;
    const { length, offset, end } = element;
    const isPossible =
      to + length <= out.length &&
      (offset === null ? end + length <= bytes.length : offset > 0 && offset <= to);
    if (!isPossible) return null;
    if (offset === null) bytes.copy(out, to, end, end + length);
    // What is copied may be what is just being written: byte by byte, then.
    else for (let each = 0; each < length; each++) out[to + each] = out[to + each - offset] ?? 0;
    to += length;
    from = offset === null ? end + length : end;
  }
  return out;
}

interface Element {
  length: number;
  /** How far back to copy from; null for what stands here as it is. */
  offset: number | null;
  end: number;
}

function elementAt(bytes: Buffer, at: number): Element | null {
  const tag = bytes[at];
  if (tag === undefined) return null;
  const [kind, high] = [tag & 3, tag >> 2];
  const offsetBytes = kind === 3 ? 4 : kind;
  const lengthBytes = kind === 0 ? Math.max(0, high - 59) : 0;
  const end = at + 1 + offsetBytes + lengthBytes;
  if (end > bytes.length) return null;
  if (kind === 0)
    return {
      length: lengthBytes > 0 ? bytes.readUIntLE(at + 1, lengthBytes) + 1 : high + 1,
      offset: null,
      end,
    };
  const low = bytes.readUIntLE(at + 1, offsetBytes);
  return kind === 1
    ? { length: (high & 7) + 4, offset: ((tag >> 5) << 8) | low, end }
    : { length: high + 1, offset: low, end };
}

function varint(bytes: Buffer, at: number): { value: number; end: number } | null {
  let value = 0;
  for (let each = 0; each < 3; each++) {
    const byte = bytes[at + each];
    if (byte === undefined) return null;
    value |= (byte & 0x7f) << (7 * each);
    if (byte < 0x80) return { value, end: at + each + 1 };
  }
  return null;
}
