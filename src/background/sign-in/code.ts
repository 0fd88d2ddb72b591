import { signIn } from '../../telegram/sign-in/code';
import { checkPassword as provePassword } from '../../telegram/sign-in/password';
import { continueAttempt } from './attempt';
import { finish, goOn } from './finish';
import { codeOf } from './phone';

export async function checkCode({ code }: { code: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  const { step } = attempt;
  const place = step.step === 'code' ? step.place.kind : null;
  const typed = withoutDecoration(code, place === 'word' || place === 'phrase');
  const isEmailCode = place === 'email';
  await goOn(await signIn(connection, { ...codeOf(attempt), code: typed, isEmailCode }), attempt);
  return null;
}

export async function checkPassword({ password }: { password: string }): Promise<null> {
  const { attempt, connection } = await continueAttempt();
  await finish(await provePassword(connection, password), attempt);
  return null;
}

/** Codes are shown with spaces and dashes for the eye; the words of a phrase need theirs. */
function withoutDecoration(code: string, isWords: boolean): string {
  return isWords ? code.trim().replaceAll(/\s+/g, ' ') : code.replaceAll(/[\s-]/g, '');
}
