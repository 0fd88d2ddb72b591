import type { TlObject } from '../../tl-object';
import type { World } from '../../world';
import { CALLER_PREFIX, type CodeWay } from '../../world/sign-in/code-way';
import { accountWithPhone } from '../../world/sign-in/sign-in';
import type { SignIn } from '../../world/sign-in/waiting';

/** `auth.SentCode`: where the code is to be looked for, and how it can be had otherwise. */
export function sentCodeObject(world: World, phoneCodeHash: string, signIn: SignIn): TlObject {
  const nextType = NEXT_TYPES[signIn.waysLeft[0] ?? 'email'];
  return {
    _: 'auth.sentCode',
    type: TYPES[signIn.way](signIn, world),
    phone_code_hash: phoneCodeHash,
    next_type: nextType ? { _: nextType } : undefined,
    timeout: nextType ? world.limits.resendSeconds : undefined,
  };
}

/** Of an address its first and last letter and the domain are told, as `a***a@example.org`. */
export function emailPattern(address: string): string {
  return address.replace(/^(.).*?(.?)@/, '$1***$2@');
}

const TYPES: Record<CodeWay, (signIn: SignIn, world: World) => TlObject> = {
  app: ({ code }) => ({ _: 'auth.sentCodeTypeApp', length: code.length }),
  sms: ({ code }) => ({ _: 'auth.sentCodeTypeSms', length: code.length }),
  call: ({ code }) => ({ _: 'auth.sentCodeTypeCall', length: code.length }),
  // The code is the end of the number that calls; this is how it begins.
  'missed-call': ({ code }) => ({
    _: 'auth.sentCodeTypeMissedCall',
    prefix: `+${CALLER_PREFIX}`,
    length: code.length,
  }),
  'flash-call': ({ code }) => ({
    _: 'auth.sentCodeTypeFlashCall',
    pattern: `+${CALLER_PREFIX}${'*'.repeat(code.length - CALLER_PREFIX.length)}`,
  }),
  fragment: ({ code, phone }) => ({
    _: 'auth.sentCodeTypeFragmentSms',
    url: `https://fragment.com/number/${phone}/code`,
    length: code.length,
  }),
  word: ({ code }) => ({ _: 'auth.sentCodeTypeSmsWord', beginning: code.slice(0, 1) }),
  phrase: ({ code }) => ({ _: 'auth.sentCodeTypeSmsPhrase', beginning: code.split(' ')[0] }),
  email: ({ code, phone }, world) => ({
    _: 'auth.sentCodeTypeEmailCode',
    email_pattern: emailPattern(accountWithPhone(world, phone)?.email ?? ''),
    length: code.length,
  }),
  'email-set-up': () => ({ _: 'auth.sentCodeTypeSetUpEmailRequired' }),
};

/** Only these can be announced (core.telegram.org/type/auth.CodeType). */
const NEXT_TYPES: Record<CodeWay, string | null> = {
  app: null,
  email: null,
  'email-set-up': null,
  sms: 'auth.codeTypeSms',
  word: 'auth.codeTypeSms',
  phrase: 'auth.codeTypeSms',
  call: 'auth.codeTypeCall',
  'missed-call': 'auth.codeTypeMissedCall',
  'flash-call': 'auth.codeTypeFlashCall',
  fragment: 'auth.codeTypeFragmentSms',
};
