import { createHash } from 'node:crypto';

/** A source of bytes that look random and are the same for the same seed: SHA-256 of the seed and a counter. */
export function seededBytes(seed: string): (count: number) => Buffer {
  let block = 0;
  let rest = Buffer.alloc(0);
  return (count) => {
    const chunks = [rest];
    for (let have = rest.length; have < count; have += 32) {
      chunks.push(createHash('sha256').update(`${seed}/${block++}`).digest());
    }
    const bytes = Buffer.concat(chunks);
    rest = bytes.subarray(count);
    return bytes.subarray(0, count);
  };
}
