import { expect, it } from 'vitest';
import { turns } from './turns';

it('does one thing after the other, and goes on when one fails', async () => {
  const inTurn = turns();
  const order: string[] = [];
  const slow = inTurn(async () => {
    await new Promise((done) => setTimeout(done, 10));
    order.push('slow');
    throw new Error('it failed');
  });
  const quick = inTurn(async () => {
    order.push('quick');
    return 'its answer';
  });
  await expect(slow).rejects.toThrow('it failed');
  expect(await quick).toBe('its answer');
  expect(order).toEqual(['slow', 'quick']);
});
