import type { Command, CommandReport, Done } from '../../model/command';
import type { Failure } from '../../model/failure';

export type Action = Command | { kind: 'undo'; undoneId: string };

/** What came of a change, from the moment that it is shown. */
export interface Outcome {
  commandId: string;
  action: Action;
  failure: Failure | null;
  /** What was done, where that is known by now. */
  done: Done | null;
  /** How old it was by then: a popup may open long after the one that was closed over it. */
  ageSeconds: number;
}

/** What the store reports of a command; null while that is under way. */
export function outcomeOf(report: CommandReport): Outcome | null {
  const { commandId, outcome } = report;
  if (outcome.state === 'running') return null;
  const ageSeconds = Math.max(0, Math.floor((Date.now() - outcome.endedAtMs) / 1000));
  const failure = outcome.state === 'failed' ? whatIsLeftOf(outcome.failure, ageSeconds) : null;
  const done = outcome.state === 'done' ? outcome.done : null;
  return { commandId, action: actionOf(report), failure, done, ageSeconds };
}

/** What a person asked for. */
export function actionOf({ command, undoneId }: CommandReport): Action {
  return undoneId === undefined ? command : { kind: 'undo', undoneId };
}

/** The next popup has to know it, too: what was done can be taken back, and a wait is a wait for every photo. */
export function isForTheNextPopup({ failure }: Outcome): boolean {
  return failure === null || (failure.kind === 'flood-wait' && failure.seconds > 0);
}

function whatIsLeftOf(failure: Failure, ageSeconds: number): Failure {
  if (failure.kind !== 'flood-wait') return failure;
  return { ...failure, seconds: Math.max(0, failure.seconds - ageSeconds) };
}
