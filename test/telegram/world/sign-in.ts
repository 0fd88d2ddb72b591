/** A sign-in that waits for its code. */
export interface SignIn {
  /** Digits only. */
  phone: string;
  code: string;
  place: 'app' | 'sms';
  expiresAtMs: number;
}

/** Telegram does not document how long a code lasts (see ASSUMPTIONS.md). */
export const CODE_LIFE_MS = 5 * 60 * 1000;
