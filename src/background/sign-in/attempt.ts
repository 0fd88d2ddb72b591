import { Failed } from '../../model/failure';
import type { SignInStep } from '../../model/sign-in';
import { writeLive } from '../../store/live';
import { destroy, seal, unseal } from '../../store/vault';
import { Connection } from '../../telegram/connection';
import type { Session } from '../../telegram/session';
import { readApi } from '../api';
import { introduction } from '../introduction';
import { turns } from '../turns';

/** A sign-in that is under way: sealed, so that the person may look at their phone meanwhile. */
export interface Attempt {
  step: SignInStep;
  /** Null until a code was sent. */
  phoneCodeHash: string | null;
  session: Session;
}

const RECORD = 'sign-in';

export interface OpenAttempt {
  attempt: Attempt;
  connection: Connection;
}

/** A cache: the worker may vanish with it at any moment. */
let open: OpenAttempt | null = null;
/** Two pages may go on with one attempt, or begin two: no key has two connections, and the last one begun is the open one. */
const inTurn = turns();

/** Closes what an earlier attempt had open, and begins this one; it is kept and shown once `keepAttempt` is called. */
export function beginAttempt(attempt: Attempt): Promise<OpenAttempt> {
  return inTurn(() => begin(attempt));
}

/** @throws Failed code-expired when there is none: its code can no longer be used */
export function continueAttempt(): Promise<OpenAttempt> {
  return inTurn(async () => {
    if (open) return open;
    const attempt = await readAttempt();
    if (!attempt) throw new Failed({ kind: 'code-expired' });
    return begin(attempt);
  });
}

export function readAttempt(): Promise<Attempt | undefined> {
  return unseal<Attempt>(RECORD);
}

/**
 * Keeps how far it has come, and shows it to the page; not when another has been begun meanwhile, or this one was ended.
 * @param unless aborted when the person has turned to another step meanwhile: it is not taken from them
 */
export async function keepAttempt(attempt: Attempt, unless?: AbortSignal): Promise<void> {
  if (open?.attempt.session !== attempt.session) return;
  open.attempt = attempt;
  const { step } = attempt;
  // A login token is for the eye only: whoever holds it could be signed in by the next scan.
  await seal(RECORD, step.step === 'qr' ? { ...attempt, step: { ...step, link: null } } : attempt);
  if (!unless?.aborted) await writeLive({ signIn: step });
}

/** Resolves when no line of it is open; what is kept of it stays. */
export function closeAttempt(): Promise<void> {
  return inTurn(close);
}

/** Closes its connection, and forgets it everywhere; the page shows `step` then. */
export async function endAttempt(step: SignInStep | null): Promise<void> {
  await closeAttempt();
  await destroy(RECORD);
  await writeLive({ signIn: step });
}

async function begin(attempt: Attempt): Promise<OpenAttempt> {
  await close();
  const connection = new Connection({
    session: attempt.session,
    introduction: introduction(await readApi()),
    // The session is a part of the attempt, which is sealed at each step.
    onSessionChanged: () => {},
  });
  open = { attempt, connection };
  return open;
}

async function close(): Promise<void> {
  const ended = open;
  open = null;
  await ended?.connection.close();
}
