import { Failed } from '../../model/failure';
import { writeBots } from '../../store/gallery';
import { tellOfHistory } from '../../store/live';
import { listBots } from '../../telegram/photos/bots';
import type { BotReference, Owner } from '../../telegram/photos/owner';
import { asCurrent } from '../account/accounts';
import type { OpenAccount } from '../account/open-accounts';

/** Brings the list of one's own bots up to date with the server. */
export function loadBots(): Promise<null> {
  return asCurrent(async (account) => {
    await refreshBots(account);
    return null;
  });
}

/**
 * @param botId null for oneself
 * @throws Failed bot-gone
 */
export async function ownerOf(account: OpenAccount, botId: string | null): Promise<Owner> {
  return botId === null ? 'self' : botReference(account, botId);
}

/** A cache by account and bot: what Telegram wants to see before it lets a bot be named. */
const references = new Map<string, BotReference>();

/** @throws Failed bot-gone when Telegram no longer lists the bot as one's own */
export async function botReference(account: OpenAccount, botId: string): Promise<BotReference> {
  const key = `${account.accountId}/${botId}`;
  if (!references.has(key)) await refreshBots(account);
  const reference = references.get(key);
  if (!reference) throw new Failed({ kind: 'bot-gone' });
  return reference;
}

/** What Telegram says now: a bot that it no longer lists is no longer one's own. */
export async function refreshBots({ accountId, dcs }: OpenAccount): Promise<void> {
  const bots = await listBots(dcs.home);
  for (const key of references.keys()) if (key.startsWith(`${accountId}/`)) references.delete(key);
  for (const { reference } of bots) references.set(`${accountId}/${reference.botId}`, reference);
  await writeBots(
    accountId,
    bots.map(({ bot }) => bot),
  );
  await tellOfHistory();
}
