import { vi } from 'vitest';

/** As patient as a poll of these tests is (vitest.config.ts): by itself Vitest waits for one second. */
export function eventually<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: 10_000 });
}
