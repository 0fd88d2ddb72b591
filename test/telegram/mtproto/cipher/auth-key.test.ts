import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { World } from '../../world';
import { newAuthKey } from './auth-key';

it('a ready-made key is known by the end of its hash, and signed in as it was asked for', () => {
  const world = new World({ seed: 'keys', nowMs: () => 0 });
  const key = newAuthKey(world, { dc: 4, userId: '77' });
  expect(key).toMatchObject({ dc: 4, userId: '77', layer: null, client: null });
  expect(key.key).toHaveLength(256);
  expect(key.id).toBe(createHash('sha1').update(key.key).digest().readBigInt64LE(12));
  expect(world.keys.get(key.id.toString())).toBe(key);
});

it('no ready-made key begins with a zero byte', () => {
  const world = new World({ seed: 'keys', nowMs: () => 0 });
  const first = Array.from({ length: 2000 }, () => newAuthKey(world, { dc: 2 }).key[0]);
  expect(first).not.toContain(0);
});
