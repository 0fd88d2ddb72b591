/** Where Telegram sent the code (`auth.SentCodeType`), with what it says about it. */
export type CodePlace =
  /** A message in the Telegram app, on a device that is signed in already. */
  | { kind: 'app' }
  | { kind: 'sms' }
  /** Somebody calls and says it. */
  | { kind: 'call' }
  /** The code is the end of the number that calls; `prefix` is how that number begins. */
  | { kind: 'missed-call'; prefix: string }
  /** The code is the whole number that calls; `pattern` is how it looks. */
  | { kind: 'flash-call'; pattern: string }
  /** `pattern` is the address with stars in it: `a***@example.org`. */
  | { kind: 'email'; pattern: string }
  /** For anonymous numbers, which are kept at fragment.com. */
  | { kind: 'fragment'; url: string }
  /** An SMS with a word or a phrase instead of digits; empty when Telegram does not say how it begins. */
  | { kind: 'word'; beginning: string }
  | { kind: 'phrase'; beginning: string }
  /** A way that this version has no word for. */
  | { kind: 'elsewhere' };

/** The way that Telegram offers next (`auth.CodeType`). */
export type NextWay = 'sms' | 'call' | 'missed-call' | 'flash-call' | 'fragment';

/** The step that the person is at. Never holds a code or a password. */
export type SignInStep =
  /** `link` is what the QR code says: worth something for half a minute, so it is in memory only. Null until Telegram gave one. */
  | { step: 'qr'; link: string | null }
  | { step: 'phone'; phone: string }
  | CodeStep
  /** Telegram wants an address to send codes to from now on. */
  | { step: 'email'; phone: string; email: string }
  | { step: 'email-code'; phone: string; email: string; length: number | null }
  | { step: 'password'; hint: string };

export interface CodeStep {
  step: 'code';
  phone: string;
  place: CodePlace;
  /** Characters, where Telegram says how many. */
  length: number | null;
  /** Another way to send it, and from when on Telegram takes that wish; null when there is none. */
  next: { way: NextWay; fromMs: number } | null;
}
