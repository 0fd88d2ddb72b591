import { expect, it } from 'vitest';
import { seededBytes } from './seeded-bytes';

it('gives the same bytes for the same seed, in whatever portions they are taken', () => {
  const [portions, whole] = [seededBytes('one'), seededBytes('one')];
  const taken = Buffer.concat([portions(1), portions(40), portions(0), portions(59)]);
  expect(taken).toEqual(whole(100));
  expect(taken).not.toEqual(seededBytes('another')(100));
});

it('never gives the same bytes again', () => {
  const next = seededBytes('one');
  expect(new Set(Array.from({ length: 1000 }, () => next(8).toString('hex'))).size).toBe(1000);
});
