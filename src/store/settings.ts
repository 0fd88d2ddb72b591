import browser from 'webextension-polyfill';

/** What outlives the browser and is no secret, in `storage.local`. */
export interface Settings {
  /** Who is signed in, by Telegram's user ids, in the order in which they signed in. */
  accountIds: string[];
  /** Whose history the popup shows: one of them; null when nobody is signed in. */
  currentAccountId: string | null;
  /** The person's own API id; its hash is in the vault. */
  apiId: number | null;
  /** True when the build has no API id of its own, so that the person must bring one. */
  needsApiId: boolean;
}

const DEFAULTS: Settings = { accountIds: [], currentAccountId: null, apiId: null, needsApiId: false };

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await browser.storage.local.get(null)) };
}

/** Only the background writes; pages ask it to. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}
