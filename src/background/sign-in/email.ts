import { writeLive } from '../../store/live';
import * as telegram from '../../telegram/sign-in/email';
import { continueAttempt, keepAttempt } from './attempt';
import { codeOf, showSentCode } from './phone';

/** Gives Telegram an address to send codes to; it sends one there at once, to see that it is the person's. */
export async function sendEmailCode({ email: typed }: { email: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  const proof = codeOf(attempt);
  const email = typed.trim();
  const { length } = await telegram.sendEmailCode(connection, proof, email);
  await keepAttempt({ ...attempt, step: { step: 'email-code', phone: proof.phone, email, length } });
  return null;
}

export async function checkEmailCode({ code }: { code: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  const proof = codeOf(attempt);
  const sent = await telegram.verifyEmail(connection, proof, code.replaceAll(/\s/g, ''));
  await showSentCode(sent, { phone: proof.phone, attempt });
  return null;
}

/** What is typed stays, though the page is closed before it is sent; back from its code, too. */
export async function typeEmail({ email }: { email: string }): Promise<null> {
  const { attempt } = await continueAttempt();
  await writeLive({ signIn: { step: 'email', phone: codeOf(attempt).phone, email } });
  return null;
}
