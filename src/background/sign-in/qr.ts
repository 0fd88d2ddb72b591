import { readLive, writeLive } from '../../store/live';
import { readSettings } from '../../store/settings';
import type { Connection } from '../../telegram/connection';
import { endpoint } from '../../telegram/endpoint';
import { newSession } from '../../telegram/session';
import {
  exportLoginToken,
  importLoginToken,
  type LoginToken,
  untilLoginToken,
} from '../../telegram/sign-in/login-token';
import { readApi } from '../api';
import { whileUnlocked } from '../lock/gate';
import {
  type Attempt,
  beginAttempt,
  continueAttempt,
  keepAttempt,
  type OpenAttempt,
  readAttempt,
} from './attempt';
import { goOn } from './finish';

/** A code is drawn anew a moment before Telegram stops taking it. */
const MARGIN_SECONDS = 3;
/** Half a minute is usual (core.telegram.org/api/qr-login); a page asks again in any case. */
const LONGEST_WAIT_SECONDS = 60;

interface Shown {
  /** The person is in, or has turned to another step. */
  isOver: boolean;
}

/** Two pages may show the same code: they wait together. */
let watching: { shown: Promise<Shown>; stop: AbortController } | null = null;

/**
 * Shows a QR code, and waits until it was scanned or has to be drawn anew. A page asks for it again as long as it
 * is shown: so no timer of ours has to outlive the worker, and nothing goes on when the page is closed.
 */
export function showQr(): Promise<Shown> {
  watching ??= beginWatching();
  return watching.shown;
}

/** The person has chosen another way in. */
export function stopWatching(): void {
  watching?.stop.abort();
  watching = null;
}

function beginWatching() {
  const stop = new AbortController();
  const begun = {
    stop,
    shown: watch(stop.signal).finally(() => {
      if (watching === begun) watching = null;
    }),
  };
  return begun;
}

async function watch(signal: AbortSignal): Promise<Shown> {
  try {
    return await show(signal);
  } catch (error) {
    if (signal.aborted) return { isOver: true };
    throw error;
  }
}

/** After each wait it looks whether the person has turned to another step: that one must not be taken from them. */
async function show(signal: AbortSignal): Promise<Shown> {
  const { signIn } = await readLive();
  signal.throwIfAborted();
  const kept = await readAttempt();
  signal.throwIfAborted();
  // The browser was restarted, or unlocked, and this page was quicker than who says so (take-up.ts).
  if (signIn === null && kept && kept.step.step !== 'qr') {
    await writeLive({ signIn: kept.step });
    return { isOver: true };
  }
  if (signIn?.step !== 'qr') await writeLive({ signIn: { step: 'qr', link: null } });
  const { attempt, connection } = await qrAttempt(kept);
  const asking = { api: await readApi(), exceptIds: (await readSettings()).accountIds };
  const token = await exportLoginToken(connection, asking);
  signal.throwIfAborted();
  if (!('link' in token)) return take(token, attempt);

  await keepAttempt({ ...attempt, step: { step: 'qr', link: token.link } }, signal);
  signal.throwIfAborted();
  const isAccepted = await untilAccepted(connection, secondsLeft(token, attempt), signal);
  signal.throwIfAborted();
  return isAccepted ? take(await exportLoginToken(connection, asking), attempt) : { isOver: false };
}

/** The one under way, when it is one of this kind: a code that was shown before a worker died may be scanned yet. */
async function qrAttempt(kept: Attempt | undefined): Promise<OpenAttempt> {
  if (kept?.step.step === 'qr') return continueAttempt();
  const attempt: Attempt = {
    step: { step: 'qr', link: null },
    phoneCodeHash: null,
    session: newSession(endpoint.homeDc),
  };
  return beginAttempt(attempt);
}

function secondsLeft({ expiresAtSeconds }: { expiresAtSeconds: number }, { session }: Attempt): number {
  const serverNowSeconds = Date.now() / 1000 + session.clockOffsetSeconds;
  const left = expiresAtSeconds - serverNowSeconds - MARGIN_SECONDS;
  return Math.min(Math.max(left, 1), LONGEST_WAIT_SECONDS);
}

function untilAccepted(connection: Connection, seconds: number, signal: AbortSignal): Promise<boolean> {
  const stopped = new Promise<false>((resolve) => {
    signal.addEventListener('abort', () => resolve(false), { once: true });
  });
  return Promise.race([untilLoginToken(connection, seconds * 1000), stopped]);
}

/** What a token came to that somebody accepted. */
async function take(token: LoginToken, attempt: Attempt): Promise<Shown> {
  // It had expired just before.
  if ('link' in token) return { isOver: false };
  if ('dc' in token) {
    const atHome: Attempt = { ...attempt, session: newSession(token.dc) };
    const { connection } = await beginAttempt(atHome);
    return take(await importLoginToken(connection, token.token), atHome);
  }
  // The lock waits for this, though not for somebody to scan the code.
  await whileUnlocked(() => goOn(token, attempt));
  return { isOver: true };
}
