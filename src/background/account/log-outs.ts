import browser from 'webextension-polyfill';
import { destroy, seal, unseal } from '../../store/vault';
import { Connection } from '../../telegram/connection';
import { telegramFailure } from '../../telegram/failures';
import type { Session } from '../../telegram/session';
import { logOut } from '../../telegram/sign-in/log-out';
import { readApi } from '../api';
import { introduction } from '../introduction';

/** Sessions that are over for the person, and of which Telegram does not know it yet. Sealed: their keys still open something. */
const RECORD = 'log-outs';

export const LOG_OUT_ALARM = 'log-outs';
const NEXT_TRY_MINUTES = 1;

/** The record is read before it is written: one at a time. */
let last: Promise<unknown> = Promise.resolve();

/** Has a session ended at Telegram, now or when it can be reached again. No line of it may be open. */
export function logOutSoon(session: Session): Promise<void> {
  return inTurn(async () => keep([...(await read()), session]));
}

/** Tells Telegram of each session once; those it does not hear of stay for the next time. */
export function sendLogOuts(): Promise<void> {
  return inTurn(async () => {
    const sessions = await read();
    if (sessions.length === 0) return;
    const ended = await Promise.all(sessions.map(isEnded));
    await keep(sessions.filter((_, index) => !ended[index]));
  });
}

async function isEnded(session: Session): Promise<boolean> {
  const connection = new Connection({
    session,
    introduction: introduction(await readApi()),
    onSessionChanged: () => {},
  });
  try {
    await logOut(connection);
    return true;
  } catch (error) {
    // Telegram may have ended it already: that is what was wanted.
    return telegramFailure(error)?.kind === 'signed-out';
  } finally {
    await connection.close();
  }
}

async function read(): Promise<Session[]> {
  return (await unseal<Session[]>(RECORD)) ?? [];
}

async function keep(sessions: Session[]): Promise<void> {
  if (sessions.length === 0) return destroy(RECORD);
  await seal(RECORD, sessions);
  await browser.alarms.create(LOG_OUT_ALARM, { delayInMinutes: NEXT_TRY_MINUTES });
}

function inTurn(work: () => Promise<void>): Promise<void> {
  const working = last.then(work);
  last = working.catch(() => {});
  return working;
}
