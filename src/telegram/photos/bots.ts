import { Api } from 'telegram/tl';
import type { Bot } from '../../model/bot';
import type { Connection } from '../connection';
import type { BotReference } from './owner';

/** A bot as Telegram told of it: what pages may know, and what the background needs besides. */
export interface KnownBot {
  bot: Bot;
  reference: BotReference;
}

/**
 * The bots that the person owns (`bots.getAdminedBots`).
 * @throws RpcError, Unreachable, ConnectionLost
 */
export async function listBots(connection: Connection): Promise<KnownBot[]> {
  const users = await connection.read(new Api.bots.GetAdminedBots());
  return users.filter((user) => user instanceof Api.User).map(knownBot);
}

function knownBot(user: Api.User): KnownBot {
  const id = user.id.toString();
  return {
    bot: { id, name: user.firstName ?? '', username: user.username ?? null },
    reference: { botId: id, accessHash: (user.accessHash ?? 0).toString() },
  };
}
