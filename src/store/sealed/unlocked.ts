import browser, { type Storage } from 'webextension-polyfill';
import type { RawKey } from './keys';

/**
 * While unlocked, the data key in `storage.session`: in memory only, for pages of the extension only, never on disk
 * (developer.chrome.com/docs/extensions/reference/api/storage#storage_areas). So a worker that was stopped does not lock.
 */
interface Unlocked {
  keyId: string;
  /** Base64. */
  key: string;
  /** When it locks by itself; milliseconds since the epoch. */
  untilMs: number;
}

/** Its name in `storage.session`. */
export const UNLOCKED = 'unlocked';

export async function keepUnlocked({ id, bytes }: RawKey, untilMs: number): Promise<void> {
  await write({ keyId: id, key: btoa(String.fromCharCode(...bytes)), untilMs });
}

/** @returns null when it is locked, or should have been by now */
export async function readUnlocked(): Promise<RawKey | null> {
  const unlocked = await read();
  if (!unlocked || unlocked.untilMs <= Date.now()) return null;
  return {
    id: unlocked.keyId,
    bytes: Uint8Array.from(atob(unlocked.key), (character) => character.charCodeAt(0)),
  };
}

/** Someone is at work: it locks later. What is locked, or should be, stays so. */
export async function keepUnlockedUntil(untilMs: number): Promise<void> {
  const unlocked = await read();
  if (unlocked && unlocked.untilMs > Date.now()) await write({ ...unlocked, untilMs });
}

/** For all who look from now on it is locked; whoever has the key at hand can end what is under way (`dropUnlocked`). */
export async function endUnlocked(): Promise<void> {
  const unlocked = await read();
  if (unlocked) await write({ ...unlocked, untilMs: 0 });
}

export async function dropUnlocked(): Promise<void> {
  await browser.storage.session.remove(UNLOCKED);
}

/** Calls back whenever another key, or none, is there. */
export function onOtherKey(changed: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Storage.StorageChange>, area) => {
    const change = area === 'session' ? changes[UNLOCKED] : undefined;
    const [before, after] = [change?.oldValue, change?.newValue] as (Unlocked | undefined)[];
    if (change && before?.key !== after?.key) changed();
  });
}

async function read(): Promise<Unlocked | undefined> {
  const { [UNLOCKED]: unlocked } = await browser.storage.session.get(UNLOCKED);
  return unlocked as Unlocked | undefined;
}

function write(unlocked: Unlocked): Promise<void> {
  return browser.storage.session.set({ [UNLOCKED]: unlocked });
}
