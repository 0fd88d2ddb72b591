/** Where Telegram sent the code, as far as this version can say it in words of its own. */
export type CodePlace = 'app' | 'sms' | 'call' | 'email' | 'elsewhere';

/** The step that the person is at. Never holds a code or a password. */
export type SignInStep =
  | { step: 'phone'; phone: string }
  | { step: 'code'; phone: string; place: CodePlace; length: number | null }
  | { step: 'password'; phone: string; hint: string };
