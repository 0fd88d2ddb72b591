import { JsonDrawer } from './sealed/json-drawer';

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
 * @param value what JSON can hold
 * @throws Failed locked
 */
export function seal(name: string, value: unknown): Promise<void> {
  return vault.write(name, value);
}

export function destroy(name: string): Promise<void> {
  return vault.drop([name]);
}
