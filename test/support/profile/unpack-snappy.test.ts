import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { unpackedIn } from './unpack-snappy';

/** Two keys one after the other, each behind its length; they happen to begin alike. */
const LENGTH = Buffer.from([32, 0, 0, 0]);
const FIRST = Buffer.concat([Buffer.from([7]), randomBytes(31)]);
const SECOND = Buffer.concat([Buffer.from([7]), randomBytes(31)]);
const RECORD = Buffer.concat([LENGTH, FIRST, LENGTH, SECOND]);

/** As Snappy packs it: of the second key the first byte is a part of what is copied from before. */
const PACKED = Buffer.concat([
  Buffer.from([RECORD.length]),
  Buffer.from([(36 - 1) << 2]),
  RECORD.subarray(0, 36),
  // Five bytes from 36 back: kind 1, length less four, offset.
  Buffer.from([1 | (1 << 2), 36]),
  Buffer.from([(31 - 1) << 2]),
  SECOND.subarray(1),
]);

it('finds what is packed, wherever it stands', () => {
  const file = Buffer.concat([randomBytes(100), PACKED, randomBytes(100)]);
  expect(file.includes(SECOND)).toBe(false);
  expect([...unpackedIn(file)]).toContainEqual(RECORD);
});

it('a copy may overlap what it writes', () => {
  // One byte, and then 63 more of it, from one back.
  const packed = Buffer.from([64, 0, 0x61, 2 | ((63 - 1) << 2), 1, 0]);
  expect([...unpackedIn(packed)]).toContainEqual(Buffer.alloc(64, 'a'));
});

it('makes nothing of what is cut off', () => {
  expect([...unpackedIn(PACKED.subarray(0, -1))]).not.toContainEqual(RECORD);
});
