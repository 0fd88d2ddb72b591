import { type Changing, same, type Undone, wasDone } from './expected';
import type { Snapshot } from './snapshot';

/** What came of a command, as a person reads it. */
export interface Told {
  result: 'done' | 'failed' | 'in doubt' | 'signed out' | 'a bug' | 'nothing';
  words: string;
}

/** A command that has ended: what a person was told, beside what is the case. */
export interface Ended {
  act: Changing;
  told: Told;
  before: Snapshot;
  after: Snapshot;
  /** How many changes the server carried out meanwhile. */
  changeCount: number;
  /** The same, after the command before it had ended and before this one began. */
  lateCount: number;
  /** Whether a change was on its way: then the extension had accepted it. */
  wasHeard: boolean;
  /** What stands there to be taken back. */
  undone?: Undone | undefined;
}

/** What is wrong with it; null when it is as it has to be. */
export function verdict(ended: Ended): string | null {
  const { told, changeCount, lateCount, before, after, act, wasHeard } = ended;
  if (lateCount > 0) return 'Photos were changed after the command before this one had ended.';
  // Of several photos the current one is taken away by a call of its own.
  const most = act.kind === 'delete' && act.photos.length > 1 ? 2 : 1;
  if (changeCount > most) return `Telegram changed photos ${changeCount} times for one command.`;
  const isDone = changeCount > 0;
  if (isDone && !wasDone(act, ended, ended.undone)) return 'Something else was changed than was asked for.';
  if (!isDone && !same(before, after)) return 'Photos changed, and the server knows of no change.';
  switch (told.result) {
    case 'done':
      if (act.kind === 'delete' && deletedBy(told) !== before.photos.length - after.photos.length)
        return 'Another number of photos was deleted than is said.';
      return isDone ? null : 'It is said to be done, and was not.';
    case 'failed':
      return isDone ? 'It is said to have failed, and was done.' : null;
    case 'nothing':
      return wasHeard ? 'It was on its way to Telegram, and nobody was told what came of it.' : null;
    case 'a bug':
      return 'A bug is told.';
    // Nobody can know more, and it says so.
    case 'in doubt':
    case 'signed out':
      return null;
  }
}

/** "Photo deleted." is one. */
function deletedBy({ words }: Told): number {
  return Number(/\d+/.exec(words)?.[0] ?? 1);
}
