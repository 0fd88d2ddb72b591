import type { Command } from '../../model/command';
import { Failed } from '../../model/failure';
import { type Entry, readJournal, writeEntry } from '../../store/journal';
import { readSettings } from '../../store/settings';
import { dropPicturesOf, finishedOf } from './end-command';
import { note } from './note';

/** What is asked for; with `undoneId`, to take that command back. */
export type Wanted = Pick<Entry, 'command' | 'undoneId'>;

export interface Accepted {
  entry: Entry;
  /** Resolves when the journal has it. */
  written: Promise<void>;
}

/** When the last command was accepted, by this worker or those before it. */
let lastAtSeconds = 0;

/** What an earlier worker accepted, it accepted earlier: though the clock may have been put back since. */
export function acceptAfter(journal: Entry[]): void {
  lastAtSeconds = Math.max(lastAtSeconds, ...journal.map((entry) => entry.acceptedAtSeconds));
}

/**
 * Has the journal know of a command; what it takes to send it is read meanwhile. One that it knows already stays as it is.
 * @throws Failed signed-out
 */
export async function accept(commandId: string, { command, undoneId }: Wanted): Promise<Accepted> {
  // Before anything is read, which may take one command longer than the next.
  const acceptedAtSeconds = Math.max(Date.now() / 1000, lastAtSeconds + 0.001);
  lastAtSeconds = acceptedAtSeconds;
  const [journal, { currentAccountId }] = await Promise.all([readJournal(), readSettings()]);
  const known = journal.find((entry) => entry.commandId === commandId);
  if (known) return { entry: known, written: Promise.resolve() };
  const undone = journal.find((entry) => entry.commandId === undoneId);
  // Another account may be shown by now than the one whose photo is taken back.
  const accountId = undone?.accountId ?? currentAccountId;
  if (accountId === null) throw new Failed({ kind: 'signed-out' });
  const finished = finishedOf(journal, accountId);
  const entry: Entry = {
    commandId,
    accountId,
    command: withNewIds(command, finished),
    ...(undoneId !== undefined && { undoneId }),
    beforeId: null,
    acceptedAtSeconds,
    state: { at: 'queued' },
  };
  const written = write(entry, finished, undone);
  // Whoever waits for it hears of it, later.
  written.catch(() => {});
  return { entry, written };
}

/** In place of what came of the commands before it, but for the one that it takes back: that may need another try. */
async function write(entry: Entry, finished: Entry[], undone: Entry | undefined): Promise<void> {
  const gone = finished.filter((each) => each !== undone);
  await Promise.all([note(entry, gone), undone && writeEntry({ ...undone, isSeen: true })]);
  dropPicturesOf(gone, entry.command).catch((error) =>
    console.warn('A picture could not be dropped:', error),
  );
}

/** A photo that was set a moment ago may have another id by now, and whoever clicks on it a list that does not know that. */
function withNewIds(command: Command, finished: Entry[]): Command {
  const newIds = new Map(finished.map(newIdBy).filter((ids) => ids !== null));
  switch (command.kind) {
    case 'set':
      return { ...command, photoId: newIds.get(command.photoId) ?? command.photoId };
    case 'delete':
      return { ...command, photoIds: command.photoIds.map((id) => newIds.get(id) ?? id) };
    case 'upload':
    case 'remove':
      return command;
  }
}

/** Only on one's profile: the list keeps a photo that was set for a bot, or as the public one. */
function newIdBy({ command, state }: Entry): [old: string, now: string] | null {
  if (command.kind !== 'set' || command.target.kind !== 'profile') return null;
  return state.at === 'done' && state.done.photoId !== null ? [command.photoId, state.done.photoId] : null;
}
