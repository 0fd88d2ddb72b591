import bigInt from 'big-integer';
import { Api } from 'telegram/tl';

/** Whose photos are meant: one's own, or those of a bot that one owns. */
export type Owner = 'self' | BotReference;

/** What Telegram wants to see before it lets a bot be named. */
export interface BotReference {
  botId: string;
  /** A signed 64-bit number as a decimal string. */
  accessHash: string;
}

export function inputUser(owner: Owner): Api.InputUserSelf | Api.InputUser {
  if (owner === 'self') return new Api.InputUserSelf();
  return new Api.InputUser({ userId: bigInt(owner.botId), accessHash: bigInt(owner.accessHash) });
}
