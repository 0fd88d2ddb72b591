import { Failed } from '../../model/failure';
import type { SignInStep } from '../../model/sign-in';
import { readLive, writeLive } from '../../store/live';
import { endpoint } from '../../telegram/endpoint';
import { migration } from '../../telegram/failures';
import { newSession } from '../../telegram/session';
import { resendCode as resend, sendCode } from '../../telegram/sign-in/code';
import type { SentCode } from '../../telegram/sign-in/sent-code';
import { readApi } from '../api';
import { type Attempt, beginAttempt, continueAttempt, endAttempt, keepAttempt } from './attempt';
import { stopWatching } from './qr';

/** Asks Telegram for a code; the page's next step is in `storage.session` before this answers. */
export async function requestCode({ phone: typed }: { phone: string }): Promise<null> {
  const phone = typed.replaceAll(/[^\d+]/g, '');
  if (!/^\+?\d{5,15}$/.test(phone)) throw new Failed({ kind: 'phone-invalid' });
  stopWatching();
  try {
    await requestCodeAt(endpoint.homeDc, phone);
  } catch (error) {
    const dc = migration(error);
    if (dc === null) throw error;
    await requestCodeAt(dc, phone);
  }
  return null;
}

/** Has the code sent by the way that Telegram offered next. */
export async function resendCode(): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  const { phone, phoneCodeHash } = codeOf(attempt);
  await showSentCode(await resend(connection, { phone, phoneCodeHash }), { phone, attempt });
  return null;
}

/** What is typed stays, though the page is closed before it is sent. Shows the phone's step when another was shown. */
export async function typePhone({ phone }: { phone: string }): Promise<null> {
  stopWatching();
  await writeLive({ signIn: { step: 'phone', phone } });
  return null;
}

/** Forgets a sign-in that is under way, so that another number can be given. */
export async function startOver(): Promise<null> {
  const { signIn } = await readLive();
  await endAttempt({ step: 'phone', phone: signIn && 'phone' in signIn ? signIn.phone : '' });
  return null;
}

/** @throws Failed code-expired when none was sent */
export function codeOf({ step, phoneCodeHash }: Attempt): { phone: string; phoneCodeHash: string } {
  if (phoneCodeHash === null || !('phone' in step)) throw new Failed({ kind: 'code-expired' });
  return { phone: step.phone, phoneCodeHash };
}

/** The step after a code was sent, by whatever way; or, where Telegram wants an e-mail address first, that one. */
export async function showSentCode(
  { place, length, next, phoneCodeHash }: SentCode,
  { phone, attempt }: { phone: string; attempt: Attempt },
): Promise<void> {
  const step: SignInStep = place
    ? {
        step: 'code',
        phone,
        place,
        length,
        next: next && { way: next.way, fromMs: Date.now() + next.afterSeconds * 1000 },
      }
    : { step: 'email', phone, email: '' };
  await keepAttempt({ ...attempt, step, phoneCodeHash });
}

/** Each phone has a data centre of its own; only there is its code sent. */
async function requestCodeAt(dc: number, phone: string): Promise<void> {
  const attempt: Attempt = {
    step: { step: 'phone', phone },
    phoneCodeHash: null,
    session: newSession(dc),
  };
  const { connection } = await beginAttempt(attempt);
  await showSentCode(await sendCode(connection, phone, await readApi()), { phone, attempt });
}
