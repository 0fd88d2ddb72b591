import { type Command, targetOf } from '../../model/command';
import type { Photo } from '../../model/photo';
import { botOf, type Target } from '../../model/target';
import { readHistory, readStanding } from '../../store/gallery';
import { readBotPhoto, readProfile } from '../../telegram/profile';
import type { OpenAccount } from '../account/open-accounts';
import { botReference } from '../history/bots';
import { refreshHistory } from '../history/history';

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

/** So long the store is believed: whoever clicks in the popup was just shown what Telegram says. */
const FRESH_MS = 60_000;

/**
 * The photo that stands in the place that a command is about to change: with it a doubt is settled, and the change taken
 * back. Behind the crop page, or a popup that has been open for long, another client may have put another one there.
 *
 * @throws Failed bot-gone; and what Telegram says
 */
export async function standingBefore(account: OpenAccount, command: Command): Promise<string | null> {
  const target = targetOf(command);
  const botId = botOf(target);
  if (isPutBack(command) && !(await isFresh(account, botId))) await refreshHistory(account, { botId });
  return readStanding(account.accountId, target);
}

/** A photo that is new on one's profile is deleted again, and deleted ones are gone for good (command/undo.ts). */
function isPutBack(command: Command): boolean {
  if (command.kind === 'upload') return command.target.kind !== 'profile';
  return command.kind !== 'delete';
}

async function isFresh({ accountId }: OpenAccount, botId: string | null): Promise<boolean> {
  const history = await readHistory(accountId, botId);
  if (history === undefined || history.isDoubtful) return false;
  return Date.now() - history.loadedAtMs < FRESH_MS;
}
