import type { Failure } from './failure';
import type { Target } from './target';

/** Something that changes the person's photos on Telegram. It is done once, however often it is asked for. */
export type Command =
  /** An old photo takes the target's place. */
  { kind: 'set'; photoId: string; target: Target };

/** What a command did. */
export interface Done {
  /** The photo that stands in the target's place now: Telegram may have given it a new id. */
  photoId: string;
}

/** A command that was accepted and whose result nobody has seen yet. */
export interface CommandReport {
  /** Made by the page that asked (`crypto.randomUUID`): the same id is the same command, however often it arrives. */
  commandId: string;
  command: Command;
  outcome: { state: 'running' } | { state: 'done'; done: Done } | { state: 'failed'; failure: Failure };
}
