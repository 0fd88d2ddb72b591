import type { Target } from '../../model/target';
import type { Place } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/open-accounts';
import { ownerOf } from '../history/bots';

/** @throws Failed bot-gone */
export async function placeOf(account: OpenAccount, target: Target): Promise<Place> {
  const owner = await ownerOf(account, target.kind === 'bot' ? target.botId : null);
  return { owner, isPublic: target.kind === 'public' };
}
