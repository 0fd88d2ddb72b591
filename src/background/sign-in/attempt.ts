import { Failed } from '../../model/failure';
import type { SignInStep } from '../../model/sign-in';
import { writeLive } from '../../store/live';
import { destroy, seal, unseal } from '../../store/vault';
import { Connection } from '../../telegram/connection';
import type { Session } from '../../telegram/session';
import { readApi } from '../api';
import { introduction } from '../introduction';

/** A sign-in that is under way: sealed, so that the person may look at their phone meanwhile. */
export interface Attempt {
  step: SignInStep;
  /** Null until a code was sent. */
  phoneCodeHash: string | null;
  session: Session;
}

const RECORD = 'sign-in';

/** A cache: the worker may vanish with it at any moment. */
let open: { attempt: Attempt; connection: Connection } | null = null;

/** Closes what an earlier attempt had open, and begins this one; it is kept and shown once `keepAttempt` is called. */
export async function beginAttempt(attempt: Attempt): Promise<Connection> {
  await closeAttempt();
  const connection = new Connection({
    session: attempt.session,
    introduction: introduction(await readApi()),
    // The session is a part of the attempt, which is sealed at each step.
    onSessionChanged: () => {},
  });
  open = { attempt, connection };
  return connection;
}

/** @throws Failed code-expired when there is none: its code can no longer be used */
export async function continueAttempt(): Promise<{ attempt: Attempt; connection: Connection }> {
  if (open) return open;
  const attempt = await readAttempt();
  if (!attempt) throw new Failed({ kind: 'code-expired' });
  return { attempt, connection: await beginAttempt(attempt) };
}

export function readAttempt(): Promise<Attempt | undefined> {
  return unseal<Attempt>(RECORD);
}

/**
 * Keeps how far it has come, and shows it to the page.
 * @param unless aborted when the person has turned to another step meanwhile: it is not taken from them
 */
export async function keepAttempt(attempt: Attempt, unless?: AbortSignal): Promise<void> {
  if (open) open.attempt = attempt;
  const { step } = attempt;
  // A login token is for the eye only: whoever holds it could be signed in by the next scan.
  await seal(RECORD, step.step === 'qr' ? { ...attempt, step: { ...step, link: null } } : attempt);
  if (!unless?.aborted) await writeLive({ signIn: step });
}

/** Resolves when no line of it is open; what is kept of it stays. */
export async function closeAttempt(): Promise<void> {
  const ended = open;
  open = null;
  await ended?.connection.close();
}

/** Closes its connection, and forgets it everywhere; the page shows `step` then. */
export async function endAttempt(step: SignInStep | null): Promise<void> {
  await closeAttempt();
  await destroy(RECORD);
  await writeLive({ signIn: step });
}
