import type { Command, Done } from '../model/command';
import type { Failure } from '../model/failure';
import { JsonDrawer } from './sealed/json-drawer';

/**
 * Every command that was accepted, until its result was seen. It is written before anything is sent: whatever
 * dies in between, the next worker knows what was wanted and how far it came.
 */
export interface Entry {
  commandId: string;
  accountId: string;
  command: Command;
  /** The photo that stood in the target's place when it was sent; null when none did. With it a doubt can be settled. */
  beforeId: string | null;
  /** Unix seconds by this machine's clock. */
  acceptedAtSeconds: number;
  /** Failed, and the person knows it: it stays for the sake of its picture until the next command. */
  isSeen?: true;
  state:
    | { at: 'queued' }
    /** Sent, and no answer noted: nobody knows whether Telegram did it. */
    | { at: 'sent' }
    | { at: 'done'; done: Done; endedAtMs: number }
    | { at: 'failed'; failure: Failure; endedAtMs: number };
}

const entries = new JsonDrawer<Entry>('journal');

export function readEntry(commandId: string): Promise<Entry | undefined> {
  return entries.read(commandId);
}

/** In the order in which they were accepted. */
export async function readJournal(): Promise<Entry[]> {
  const all = await entries.readAll();
  return all.sort((one, other) => one.acceptedAtSeconds - other.acceptedAtSeconds);
}

export function writeEntry(entry: Entry): Promise<void> {
  return entries.write(entry.commandId, entry);
}

export function dropEntry(commandId: string): Promise<void> {
  return entries.drop([commandId]);
}
