import type { Done } from '../../model/command';
import type { OpenAccount } from '../account/open-accounts';

/** How one command is done. */
export interface HowTo {
  /** Sends it, once. */
  send(account: OpenAccount): Promise<Done>;
  /** Asks Telegram whether it was done; null when it was not. */
  whatCameOfIt(account: OpenAccount): Promise<Done | null>;
}
