import browser from 'webextension-polyfill';
import { Failed } from '../model/failure';
import type { AutoLockMinutes, WrongPasscodes } from '../model/passcode';
import { JsonDrawer } from './sealed/drawers/json-drawer';
import { dropRecords, valueRecord, writeRecords } from './sealed/drawers/to-write';

/** What outlives the browser. */
export interface Settings extends Open, Sealed {
  /** True while the passcode is wanted: then nobody knows the sealed ones. */
  isLocked: boolean;
}

/** No secrets, and nothing about anybody: in `storage.local`, where they can be read while it is locked. */
interface Open {
  /** True when the build has no API id of its own, so that the person must bring one. */
  needsApiId: boolean;
  /** Minutes without use after which the passcode is wanted again. */
  autoLockMinutes: AutoLockMinutes;
  /** Wrong passcodes in a row, and until when (milliseconds since the epoch) no further one is looked at. */
  wrongPasscodes: WrongPasscodes;
  /** A picture from the web is set without being cropped by hand. */
  setsAtOnce: boolean;
  /** The colour that was last put under a picture's transparent parts: `#rrggbb`. */
  cropBackground: string;
  /** The page for whoever has just installed this was opened. */
  wasGreeted: boolean;
  /** There was an update that matters, and nobody has put the word of it away yet. */
  hasNews: boolean;
}

/** Sealed, because it tells who somebody is. As if nobody were there, while it is locked. */
interface Sealed {
  /** Who is signed in, by Telegram's user ids, in the order in which they signed in. */
  accountIds: string[];
  /** Whose history the popup shows: one of them; null when nobody is signed in. */
  currentAccountId: string | null;
  /** The person's own API id; its hash is in the vault. */
  apiId: number | null;
}

const OPEN: Open = {
  needsApiId: false,
  autoLockMinutes: 15,
  wrongPasscodes: { count: 0, waitUntilMs: 0 },
  setsAtOnce: false,
  cropBackground: '#ffffff',
  wasGreeted: false,
  hasNews: false,
};
const SEALED: Sealed = { accountIds: [], currentAccountId: null, apiId: null };

const drawer = new JsonDrawer<Sealed>('settings');

export async function readSettings(): Promise<Settings> {
  const [open, sealed] = await Promise.all([browser.storage.local.get(null), readSealed()]);
  const { needsApiId, autoLockMinutes, wrongPasscodes, ...rest }: Open = { ...OPEN, ...open };
  const { setsAtOnce, cropBackground, wasGreeted, hasNews } = rest;
  const known = {
    needsApiId,
    autoLockMinutes,
    wrongPasscodes,
    setsAtOnce,
    cropBackground,
    wasGreeted,
    hasNews,
  };
  return { ...known, ...SEALED, ...sealed, isLocked: sealed === null };
}

/** Only the background writes; pages ask it to. */
export async function writeSettings(change: Partial<Open & Sealed>): Promise<void> {
  const open = Object.fromEntries(Object.entries(change).filter(([name]) => name in OPEN));
  const sealed = Object.fromEntries(Object.entries(change).filter(([name]) => name in SEALED));
  if (Object.keys(sealed).length > 0) await writeSealed(sealed);
  // Pages follow `storage.local`: something must change there for them to look at what is sealed, too.
  await browser.storage.local.set({ ...open, change: Math.random() });
}

/** @returns null while it is locked */
async function readSealed(): Promise<Partial<Sealed> | null> {
  try {
    return (await drawer.read('all')) ?? {};
  } catch (error) {
    if (error instanceof Failed && error.failure.kind === 'locked') return null;
    throw error;
  }
}

async function writeSealed(change: Partial<Sealed>): Promise<void> {
  const sealed = { ...SEALED, ...(await drawer.read('all')), ...change };
  // When there is nothing to say about anybody, there is not even a record.
  const isEmpty = sealed.accountIds.length === 0 && sealed.currentAccountId === null && sealed.apiId === null;
  await (isEmpty ? dropRecords(drawer, ['all']) : writeRecords(drawer, [valueRecord('all', sealed)]));
}
