/**
 * The ways by which a code reaches a person who signs in with an app of somebody else's (core.telegram.org/type/auth.SentCodeType;
 * Firebase and payments are for Telegram's own apps). By `email-set-up` nothing is sent: it wants an address first.
 */
export const CODE_WAYS = [
  'app',
  'sms',
  'call',
  'missed-call',
  'flash-call',
  'fragment',
  'word',
  'phrase',
  'email',
  'email-set-up',
] as const;

export type CodeWay = (typeof CODE_WAYS)[number];

/** Who calls with a missed call or a flash call: digits only, and what is left of it before the code. */
export const CALLER_PREFIX = '44207946';

/** What is to be typed, given the digits that are this account's code. */
export function codeBy(way: CodeWay, digits: string): string {
  if (way === 'word') return 'engine';
  if (way === 'phrase') return 'weaves algebraic patterns';
  // There the number that calls is itself the code.
  return way === 'flash-call' ? `${CALLER_PREFIX}${digits}` : digits;
}

/** People type words in capitals, and numbers with a plus or spaces. */
export function isSameCode(left: string, right: string): boolean {
  return plain(left) === plain(right);
}

function plain(code: string): string {
  return code.trim().toLowerCase().replace(/^\+/, '');
}
