import { type Command, targetOf } from '../../model/command';
import type { History, Photo } from '../../model/photo';
import { botOf, type Target } from '../../model/target';
import { readHistory } from '../../store/gallery';
import type { Entry } from '../../store/journal';
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
 * back. After a command whose list could not be read nobody here knows it; and behind the crop page, or a popup that has
 * been open for long, another client may have put another one there.
 *
 * @throws Failed bot-gone; and what Telegram says
 */
export async function standingBefore(
  account: OpenAccount,
  command: Command,
): Promise<Pick<Entry, 'beforeId' | 'isBeforeSure'>> {
  const { accountId } = account;
  const target = targetOf(command);
  const botId = botOf(target);
  let history = await readHistory(accountId, botId);
  if (history?.isDoubtful || (isPutBack(command) && !isFresh(history))) {
    await refreshHistory(account, { botId });
    history = await readHistory(accountId, botId);
  }
  const photo = target.kind === 'public' ? history?.publicPhoto : history?.current;
  return { beforeId: photo?.id ?? null, ...(isFresh(history) && { isBeforeSure: true }) };
}

/** A photo that is new on one's profile is deleted again, and deleted ones are gone for good (command/undo.ts). */
function isPutBack(command: Command): boolean {
  if (command.kind === 'upload') return command.target.kind !== 'profile';
  return command.kind !== 'delete';
}

function isFresh(history: History | undefined): boolean {
  if (history === undefined || history.isDoubtful) return false;
  const ageMs = Date.now() - history.loadedAtMs;
  // Below 0 the clock was put back, and nobody knows how old it is.
  return ageMs >= 0 && ageMs < FRESH_MS;
}
