import { expect, it, vi } from 'vitest';
import { shortest } from './shrink';

const STEPS = Array.from({ length: 64 }, (_, index) => index);

it('finds the steps that a failure needs, wherever they stand', async () => {
  const fails = async (steps: number[]) => steps.includes(3) && steps.includes(41);
  await expect(shortest(STEPS, fails, 100)).resolves.toEqual([3, 41]);
});

it('gives up after so many tries, with what still fails', async () => {
  const fails = vi.fn(async (steps: number[]) => steps.includes(63));
  const left = await shortest(STEPS, fails, 3);
  expect(fails).toHaveBeenCalledTimes(3);
  expect(left).toContain(63);
});

it('keeps all of what fails only as a whole', async () => {
  const whole = [1, 2, 3];
  await expect(shortest(whole, async ({ length }) => length === 3)).resolves.toEqual(whole);
});
