import type { Account } from '../../model/account';
import type { Sessions } from '../../telegram/data-centres';

/** What the vault keeps of an account. */
export interface SignedIn {
  account: Account;
  sessions: Sessions;
}

/** The vault's name for it. */
export function accountRecord(accountId: string): string {
  return `account/${accountId}`;
}
