import type { Failure } from './failure';
import type { Target } from './target';

/** A command that was accepted and whose result nobody has seen yet. */
export interface CommandReport {
  /** Made by the page that asked (`crypto.randomUUID`): the same id is the same command, however often it arrives. */
  commandId: string;
  photoId: string;
  target: Target;
  outcome: { state: 'running' } | { state: 'done'; photoId: string } | { state: 'failed'; failure: Failure };
}
