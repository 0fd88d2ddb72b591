import type { Command, Done } from '../model/command';
import type { Failure } from '../model/failure';
import { JsonDrawer } from './sealed/drawers/json-drawer';
import { dropRecords, valueRecord, writeRecords } from './sealed/drawers/to-write';

/**
 * Every command that was accepted, until its result was seen. It is written before anything is sent: whatever
 * dies in between, the next worker knows what was wanted and how far it came.
 */
export interface Entry {
  commandId: string;
  accountId: string;
  command: Command;
  /** The command that this one takes back. */
  undoneId?: string;
  /** The photo that stood in the target's place when it was sent; null when none did. With it a doubt can be settled. */
  beforeId: string | null;
  /** Telegram has just said so; otherwise another client may have put another photo there since. */
  isBeforeSure?: true;
  /** Unix seconds with their fraction; above those of every command before it, wherever this machine's clock stands. */
  acceptedAtSeconds: number;
  /** Unix seconds by this machine's clock, when it was ready to be sent. */
  readyAtSeconds?: number;
  /**
   * Ended, and the person knows it. Until the next command one that failed stays for the sake of its picture, and one
   * that is taken back in case that fails.
   */
  isSeen?: true;
  state:
    | { at: 'queued' }
    /** Sent, and no answer noted: nobody knows whether Telegram did it. */
    | { at: 'sent' }
    | { at: 'done'; done: Done; endedAtMs: number }
    | { at: 'failed'; failure: Failure; endedAtMs: number };
}

const entries = new JsonDrawer<Entry>('journal');

/** Of this worker. Sealing takes its time: whoever reads after a write was begun must find what it writes. */
let writing: Promise<unknown> = Promise.resolve();

export async function readEntry(commandId: string): Promise<Entry | undefined> {
  await writing;
  return entries.read(commandId);
}

/** In the order in which they were accepted. */
export async function readJournal(): Promise<Entry[]> {
  await writing;
  const all = await entries.readAll();
  return all.sort((one, other) => one.acceptedAtSeconds - other.acceptedAtSeconds);
}

/** @param instead those that it takes the place of: they go in the same moment */
export function writeEntry(entry: Entry, instead: Entry[] = []): Promise<void> {
  const dropped = instead.map(({ commandId }) => commandId);
  const written = writeRecords(entries, [valueRecord(entry.commandId, entry)], dropped);
  writing = Promise.allSettled([writing, written]);
  return written;
}

export async function dropEntry(commandId: string): Promise<void> {
  await writing;
  return dropRecords(entries, [commandId]);
}
