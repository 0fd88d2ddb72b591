import type { Failure } from './failure';
import type { Target } from './target';

/** Something that changes the person's photos on Telegram. It is done once, however often it is asked for. */
export type Command =
  /**
   * An old photo takes the target's place. When it `restores` what stood there and Telegram has thrown the photo
   * away since, the picture that was kept of it is uploaded instead.
   */
  | { kind: 'set'; photoId: string; target: Target; restores?: true }
  /** A new picture takes it; the bytes wait in the outbox under `pictureKey`. */
  | { kind: 'upload'; pictureKey: string; target: Target }
  /** The photo that stands there is taken away. */
  | { kind: 'remove'; target: Target }
  /** Photos of the list are deleted for good. */
  | { kind: 'delete'; photoIds: string[] };

/** What a command did. */
export interface Done {
  /** The photo that stands in the target's place now, null when none does: Telegram may have given it a new id. */
  photoId: string | null;
  /** How many photos were deleted, where some of those that were meant had gone before. */
  count?: number;
}

/** A command that was accepted and whose result nobody has seen yet. */
export interface CommandReport {
  /** Made by the page that asked (`crypto.randomUUID`): the same id is the same command, however often it arrives. */
  commandId: string;
  /** Whose photos it changes. */
  accountId: string;
  command: Command;
  /** The command that this one takes back. */
  undoneId?: string;
  outcome: /** Before it is sent it can be cancelled; afterwards only be undone. */
    | { state: 'running'; isSent: boolean }
    | { state: 'done'; done: Done; endedAtMs: number }
    | { state: 'failed'; failure: Failure; endedAtMs: number };
}

/** How long what was done may be taken back, from the moment that it was done. */
export const UNDO_SECONDS = 10;

/** The place that a command changes. Deleting may change who is current. */
export function targetOf(command: Command): Target {
  return command.kind === 'delete' ? { kind: 'profile' } : command.target;
}
