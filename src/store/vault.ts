import { JsonDrawer } from './sealed/drawers/json-drawer';
import { dropRecords, valueRecord, writeRecords } from './sealed/drawers/to-write';

/** The secrets, for the background only: each account's keys, a sign-in under way, the person's own API hash. */
const vault = new JsonDrawer<unknown>('vault');

/**
 * @returns the value as it was sealed; undefined when there is none, or when it is damaged: then it is gone
 * @throws Failed locked
 */
export async function unseal<T>(name: string): Promise<T | undefined> {
  return (await vault.read(name)) as T | undefined;
}

/**
 * @param secret what JSON can hold
 * @throws Failed locked
 */
export function seal(name: string, secret: unknown): Promise<void> {
  return writeRecords(vault, [valueRecord(name, secret)]);
}

export function destroy(name: string): Promise<void> {
  return dropRecords(vault, [name]);
}
