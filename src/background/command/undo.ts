import type { Command, Done } from '../../model/command';
import { Failed } from '../../model/failure';
import type { Target } from '../../model/target';
import { type Entry, readJournal } from '../../store/journal';
import { runCommand } from './run-command';

/**
 * Takes back a command that was done, by a command of its own.
 * @throws Failed too-late when the journal no longer has it, it is taken back already, or there is no way back
 */
export async function undo({ commandId, undoneId }: { commandId: string; undoneId: string }): Promise<Done> {
  const journal = await readJournal();
  const known = journal.find((entry) => entry.commandId === commandId);
  const undone = journal.find((entry) => entry.commandId === undoneId);
  const isTakenBack = journal.some((entry) => entry.undoneId === undoneId && entry.state.at !== 'failed');
  const command = known?.command ?? (undone && !isTakenBack && opposite(undone));
  if (!command) throw new Failed({ kind: 'too-late' });
  return runCommand(commandId, command, undoneId);
}

function opposite({ command, beforeId, state }: Entry): Command | null {
  if (state.at !== 'done') return null;
  switch (command.kind) {
    case 'set':
    case 'remove':
      return putBack(command.target, beforeId);
    case 'upload':
      // The new photo goes, and the one before it moves up by itself.
      if (command.target.kind !== 'profile') return putBack(command.target, beforeId);
      return state.done.photoId === null ? null : { kind: 'delete', photoIds: [state.done.photoId] };
    case 'delete':
      return null;
  }
}

function putBack(target: Target, beforeId: string | null): Command {
  return beforeId === null
    ? { kind: 'remove', target }
    : { kind: 'set', photoId: beforeId, target, restores: true };
}
