import type { AuthKey } from '../../world';
import type { KeyUse } from './key-use';
import type { MessageIds } from './message-ids';
import type { Salts } from './salts';

/** What the sessions of one key share. */
export interface KeyState {
  key: AuthKey;
  salts: Salts;
  messageIds: MessageIds;
  use: KeyUse;
  /** @returns false when there was none */
  destroySession(id: bigint): boolean;
}
