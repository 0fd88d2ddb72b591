import type { Account } from '../model/account';
import type { Session } from '../telegram/session';

/** What the vault keeps of an account. */
export interface SignedIn {
  account: Account;
  session: Session;
}

/** The vault's name for it. */
export function accountRecord(accountId: string): string {
  return `account/${accountId}`;
}
