import type { Photo } from '../../model/photo';
import type { Target } from '../../model/target';
import { readBotPhoto, readProfile } from '../../telegram/profile';
import type { OpenAccount } from '../account/accounts';
import { botReference } from '../history/bots';

/** Asks Telegram which photo stands in a place now. */
export async function standing(account: OpenAccount, target: Target): Promise<Photo | null> {
  const { home } = account.dcs;
  if (target.kind === 'bot') {
    const bot = await botReference(account, target.botId);
    return (await readBotPhoto(home, bot))?.photo ?? null;
  }
  const profile = await readProfile(home);
  return (target.kind === 'public' ? profile.publicPhoto : profile.current)?.photo ?? null;
}
