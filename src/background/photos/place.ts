import type { Target } from '../../model/target';
import type { Owner } from '../../telegram/photos/owner';
import type { Place } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/accounts';
import { botReference } from '../history/bots';

/** @throws Failed bot-gone */
export async function placeOf(account: OpenAccount, target: Target): Promise<Place> {
  const owner = await ownerOf(account, target.kind === 'bot' ? target.botId : null);
  return { owner, isPublic: target.kind === 'public' };
}

/**
 * @param botId null for oneself
 * @throws Failed bot-gone
 */
async function ownerOf(account: OpenAccount, botId: string | null): Promise<Owner> {
  return botId === null ? 'self' : botReference(account, botId);
}
