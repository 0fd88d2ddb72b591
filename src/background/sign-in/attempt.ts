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

/** Ends an earlier attempt and begins this one. */
export async function beginAttempt(attempt: Attempt): Promise<Connection> {
  await endAttempt();
  return openAttempt(attempt);
}

/** @throws Failed code-expired when there is none: its code can no longer be used */
export async function continueAttempt(): Promise<{ attempt: Attempt; connection: Connection }> {
  if (open) return open;
  const attempt = await readAttempt();
  if (!attempt) throw new Failed({ kind: 'code-expired' });
  return { attempt, connection: await openAttempt(attempt) };
}

export function readAttempt(): Promise<Attempt | undefined> {
  return unseal<Attempt>(RECORD);
}

/** Keeps how far it has come, and shows it to the page. */
export async function keepAttempt(attempt: Attempt): Promise<void> {
  if (open) open.attempt = attempt;
  await seal(RECORD, attempt);
  await writeLive({ signIn: attempt.step });
}

/** Closes its connection, and forgets it everywhere. */
export async function endAttempt(): Promise<void> {
  const ended = open;
  open = null;
  await ended?.connection.close();
  await destroy(RECORD);
  await writeLive({ signIn: null });
}

async function openAttempt(attempt: Attempt): Promise<Connection> {
  const connection = new Connection({
    session: attempt.session,
    introduction: introduction(await readApi()),
    // The session is a part of the attempt, which is sealed at each step.
    onSessionChanged: () => {},
  });
  open = { attempt, connection };
  return connection;
}
