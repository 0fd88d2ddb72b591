import { expect } from 'vitest';
import type { Size } from '../browser';
import type { Person } from '../person/person';
import { faultsAtItsSize, faultsForAnybody } from './faults-for-anybody';

/**
 * Nothing is wrong with what is before a person, for anybody.
 * @param where for a story that fails
 * @param size of its window, where the story gave it one
 */
export async function expectNoFault(
  { page }: Person,
  where: string,
  size: Size | null = null,
): Promise<void> {
  expect(await faultsForAnybody(page, size), where).toEqual([]);
}

/** The same of a popup, whose window is the browser's own business. */
export async function expectNoFaultAtItsSize({ page }: Person, where: string): Promise<void> {
  expect(await faultsAtItsSize(page), where).toEqual([]);
}
