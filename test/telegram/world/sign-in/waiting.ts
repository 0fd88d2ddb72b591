import type { AuthKey } from '../auth-key';
import type { Account } from '../profile';
import type { CodeWay } from './code-way';
import type { TwoStepPassword } from './two-step-password';

// What waits while people sign in.

/** A sign-in that waits for its code. */
export interface SignIn {
  /** Digits only. */
  phone: string;
  /** What was sent last, or would have been: nothing is sent before an e-mail address is set up. */
  code: string;
  way: CodeWay;
  /** The ways that resending takes, in that order. */
  waysLeft: CodeWay[];
  expiresAtMs: number;
  wrongCodes: number;
  /** The address that somebody wants to sign in with from now on, and the code that went there. */
  emailToVerify: { address: string; code: string } | null;
}

/** What a QR code shows (core.telegram.org/api/qr-login): who scans it signs in whoever shows it. */
export interface LoginToken {
  bytes: Buffer;
  expiresAtMs: number;
  /** The key that waits to be signed in. */
  key: AuthKey;
  /** Accounts that the client has already: they may not accept it. */
  exceptIds: bigint[];
  acceptedBy: Account | null;
}

/** One question of `account.getPassword`. Telegram takes one answer to it. */
export interface SrpChallenge {
  id: bigint;
  userId: bigint;
  password: TwoStepPassword;
  /** b, the server's secret of this question. */
  secret: bigint;
  /** B := (k*v + g^b) mod p, 256 bytes: what the client is told. */
  shared: Buffer;
  expiresAtMs: number;
}
