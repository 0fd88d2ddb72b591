import type { World } from '../../world';
import type { Account } from '../profile';
import { type CodeWay, codeBy, isSameCode } from './code-way';
import type { SignIn } from './waiting';

/** To an account by its own ways; to a number that Telegram does not know by SMS, with a code nobody can guess. */
export function newSignIn(world: World, phone: string): SignIn {
  const account = accountWithPhone(world, phone);
  const [way = 'sms', ...waysLeft] = account?.codeWays ?? ['sms', 'call'];
  return sentBy(world, way, {
    phone,
    code: account?.code ?? String(10_000 + (world.randomBytes(2).readUInt16LE() % 90_000)),
    way,
    waysLeft,
    expiresAtMs: 0,
    wrongCodes: 0,
    emailToVerify: null,
  });
}

/** The same sign-in with its code on the next way; null when there is no other. */
export function resent(world: World, signIn: SignIn): SignIn | null {
  const [way, ...waysLeft] = signIn.waysLeft;
  return way ? sentBy(world, way, { ...signIn, waysLeft }) : null;
}

/** Counts a wrong code; past the limit the sign-in is void. */
export function triesCode(world: World, signIn: SignIn, code: string): 'right' | 'wrong' | 'too many' {
  if (signIn.way !== 'email-set-up' && isSameCode(code, signIn.code)) return 'right';
  signIn.wrongCodes += 1;
  return signIn.wrongCodes > world.limits.wrongCodes ? 'too many' : 'wrong';
}

export function accountWithPhone(world: World, phone: string): Account | undefined {
  return world.accounts.find((account) => account.phone === phone);
}

/** Phones come as people type them: +999 66 2 0007. */
export function digitsOf(phone: string): string {
  return phone.replace(/\D/g, '');
}

function sentBy(world: World, way: CodeWay, signIn: SignIn): SignIn {
  const digits = accountWithPhone(world, signIn.phone)?.code ?? signIn.code;
  const expiresAtMs = world.nowMs() + world.limits.codeSeconds * 1000;
  return { ...signIn, way, code: codeBy(way, digits), expiresAtMs };
}
