import browser from 'webextension-polyfill';
import type { Account } from '../model/account';
import type { CommandReport } from '../model/command';
import type { Failure } from '../model/failure';
import type { SignInStep } from '../model/sign-in';
import { type LockState, readLockState } from './lock-state';
import { UNLOCKED } from './sealed/unlocked';

export type { LockState };

/** What is the case right now. It lives in `storage.session`: never on disk, gone with the browser. */
export interface Live extends Said {
  /** While it is locked, all the rest says nothing. */
  lock: LockState;
}

interface Said {
  /** Who is signed in, in the order in which they signed in; undefined while the background has not said yet. */
  accounts: Account[] | undefined;
  /** Somebody was signed out without wishing it: until it was seen, or somebody signs in. */
  signedOut: { account: Account; failure: Failure } | null;
  /** The sign-in that is under way. */
  signIn: SignInStep | null;
  /** The last command, until its result was seen. */
  command: CommandReport | null;
  /** Another whenever the stored history has changed (`tellOfHistory`): a page that shows it reads it again. */
  historyVersion: number;
}

const NOTHING: Said = {
  accounts: undefined,
  signedOut: null,
  signIn: null,
  command: null,
  historyVersion: 0,
};

export async function readLive(): Promise<Live> {
  const [lock, { [UNLOCKED]: _, ...said }] = await Promise.all([
    readLockState(),
    browser.storage.session.get(null),
  ]);
  return lock === 'locked' ? { ...NOTHING, lock } : { ...NOTHING, ...said, lock };
}

/** Only the background writes; pages ask it to. */
export async function writeLive(change: Partial<Said>): Promise<void> {
  await browser.storage.session.set(change);
}

/** What is stored of photos or bots is not what it was: written after that. */
export function tellOfHistory(): Promise<void> {
  return writeLive({ historyVersion: Math.random() });
}

/** How the names begin of what is known of pictures on their way (store/incoming.ts). */
export const INCOMING = 'incoming';

/** As when the browser has just started; what is unlocked stays so, and so do pictures on their way: they are nobody's. */
export async function clearLive(): Promise<void> {
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    names.filter((name) => name !== UNLOCKED && !name.startsWith(INCOMING)),
  );
}
