import { Api } from 'telegram/tl';
import type { CodePlace, NextWay } from '../../model/sign-in';

/** A code is on its way, or an e-mail address must be given first: then `place` is null. */
export interface SentCode {
  /** Must be shown again with the code; a secret only together with it. */
  phoneCodeHash: string;
  place: CodePlace | null;
  /** Characters, where Telegram says how many. */
  length: number | null;
  /** Another way to send it, and how long Telegram wants one to wait before asking for it. */
  next: { way: NextWay; afterSeconds: number } | null;
}

/** The types of codes are listed at core.telegram.org/type/auth.SentCodeType. */
export function readSentCode({ type, phoneCodeHash, nextType, timeout }: Api.auth.SentCode): SentCode {
  const way = nextType && wayOf(nextType);
  return {
    phoneCodeHash,
    place: placeOf(type),
    length: lengthOf(type),
    next: way ? { way, afterSeconds: timeout ?? 0 } : null,
  };
}

function placeOf(type: Api.auth.TypeSentCodeType): CodePlace | null {
  if (type instanceof Api.auth.SentCodeTypeSetUpEmailRequired) return null;
  if (type instanceof Api.auth.SentCodeTypeApp) return { kind: 'app' };
  if (type instanceof Api.auth.SentCodeTypeSms) return { kind: 'sms' };
  if (type instanceof Api.auth.SentCodeTypeCall) return { kind: 'call' };
  if (type instanceof Api.auth.SentCodeTypeMissedCall) return { kind: 'missed-call', prefix: type.prefix };
  if (type instanceof Api.auth.SentCodeTypeFlashCall) return { kind: 'flash-call', pattern: type.pattern };
  if (type instanceof Api.auth.SentCodeTypeEmailCode) return { kind: 'email', pattern: type.emailPattern };
  if (type instanceof Api.auth.SentCodeTypeFragmentSms) return { kind: 'fragment', url: type.url };
  if (type instanceof Api.auth.SentCodeTypeSmsWord) return { kind: 'word', beginning: type.beginning ?? '' };
  if (type instanceof Api.auth.SentCodeTypeSmsPhrase)
    return { kind: 'phrase', beginning: type.beginning ?? '' };
  // Firebase is for official apps; what a newer layer brings comes here too.
  return { kind: 'elsewhere' };
}

function lengthOf(type: Api.auth.TypeSentCodeType): number | null {
  // The code of a flash call is the calling number, as long as its pattern; a word or a phrase has no known length.
  return 'length' in type && type.length > 0 ? type.length : null;
}

function wayOf(type: Api.auth.TypeCodeType): NextWay | null {
  if (type instanceof Api.auth.CodeTypeSms) return 'sms';
  if (type instanceof Api.auth.CodeTypeCall) return 'call';
  if (type instanceof Api.auth.CodeTypeMissedCall) return 'missed-call';
  if (type instanceof Api.auth.CodeTypeFlashCall) return 'flash-call';
  if (type instanceof Api.auth.CodeTypeFragmentSms) return 'fragment';
  return null;
}
