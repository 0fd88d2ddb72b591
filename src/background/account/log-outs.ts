import browser from 'webextension-polyfill';
import { destroy, seal, unseal } from '../../store/vault';
import { Connection } from '../../telegram/connection';
import { telegramFailure } from '../../telegram/failures';
import type { Session } from '../../telegram/session';
import { logOut } from '../../telegram/sign-in/log-out';
import { readApi } from '../api';
import { introduction } from '../introduction';
import { turns } from '../turns';

/** Sessions that are over for the person, and of which Telegram does not know it yet. Sealed: their keys still open something. */
const RECORD = 'log-outs';

export const LOG_OUT_ALARM = 'log-outs';
const NEXT_TRY_MINUTES = 1;

/** The record is read before it is written. */
const recordInTurn = turns();
/** A session is ended over one line, however many ask for it. */
const sendInTurn = turns();

/** Has a session ended at Telegram, now or when it can be reached again. No line of it may be open. */
export function logOutSoon(session: Session): Promise<void> {
  return recordInTurn(async () => keep([...(await read()), session]));
}

/** Tells Telegram of each session once; those it does not hear of stay for the next time. */
export function sendLogOuts(): Promise<void> {
  return sendInTurn(async () => {
    const sessions = await recordInTurn(read);
    if (sessions.length === 0) return;
    const ended = await Promise.all(sessions.map(isEnded));
    const keys = sessions.filter((_, index) => ended[index]).map(({ authKey }) => authKey);
    // Read anew: another may have come while Telegram was asked.
    await recordInTurn(async () => keep((await read()).filter(({ authKey }) => !keys.includes(authKey))));
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
