import { createStore, del, delMany, get, set, type UseStore, values } from 'idb-keyval';
import type { Command, Done } from '../model/command';
import type { Failure } from '../model/failure';

/**
 * Every command that was accepted, until its result was seen. It is written before anything is sent: whatever
 * dies in between, the next worker knows what was wanted and how far it came.
 */
export interface Entry {
  commandId: string;
  accountId: string;
  command: Command;
  /** The photo that stood in the target's place before; null when none did. With it a doubt can be settled. */
  beforeId: string | null;
  /** Unix seconds by this machine's clock. */
  acceptedAtSeconds: number;
  state:
    | { at: 'queued' }
    /** Sent, and no answer noted: nobody knows whether Telegram did it. */
    | { at: 'sent' }
    | { at: 'done'; done: Done }
    | { at: 'failed'; failure: Failure };
}

const entries: UseStore = createStore('userpic-journal', 'by-command');

export function readEntry(commandId: string): Promise<Entry | undefined> {
  return get<Entry>(commandId, entries);
}

export function readJournal(): Promise<Entry[]> {
  return values<Entry>(entries);
}

export function writeEntry(entry: Entry): Promise<void> {
  return set(entry.commandId, entry, entries);
}

export function dropEntry(commandId: string): Promise<void> {
  return del(commandId, entries);
}

export async function eraseJournal(accountId: string): Promise<void> {
  const ofAccount = (await readJournal()).filter((entry) => entry.accountId === accountId);
  await delMany(
    ofAccount.map(({ commandId }) => commandId),
    entries,
  );
}
