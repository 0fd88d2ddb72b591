import type { Command, Done } from '../../model/command';
import { Failed } from '../../model/failure';
import { readReferences, writeReferences } from '../../store/references';
import { isStaleReference, telegramFailure } from '../../telegram/failures';
import type { KnownPhoto } from '../../telegram/photos/known-photo';
import { deletePhotos, findPhoto, removePhoto } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/open-accounts';
import type { HowTo } from '../command/how-to';
import { placeOf } from './place';
import { standing } from './standing';

const PROFILE = { kind: 'profile' } as const;

type DeleteCommand = Extract<Command, { kind: 'delete' }>;

/** How photos of one's own list are deleted. Of several, those that are gone already are as good as deleted. */
export function howToDelete(command: DeleteCommand): HowTo {
  return {
    send: (account) => send(account, command),
    whatCameOfIt: async (account) => {
      const [left, now] = await Promise.all([
        stillThere(account, command.photoIds),
        standing(account, PROFILE),
      ]);
      return left.length === 0 ? { photoId: now?.id ?? null } : null;
    },
  };
}

/**
 * The current photo goes last, and by the way that takes it away: Telegram's own clients delete only others
 * (TDLib: UserManager::delete_profile_photo; TDesktop: PeerPhoto::clear).
 */
async function send(account: OpenAccount, { photoIds }: DeleteCommand): Promise<Done> {
  const current = await standing(account, PROFILE);
  const others = photoIds.filter((id) => id !== current?.id);
  const count = others.length > 0 ? await deleteOthers(account, others) : 0;
  if (others.length === photoIds.length) {
    // Not ours to boast of: perhaps they stand there under new ids, being set anew a moment ago.
    if (count === 0) throw new Failed({ kind: 'photo-gone' });
    return { photoId: current?.id ?? null, ...(count < photoIds.length && { count }) };
  }
  const next = await removePhoto(account.dcs.home, await placeOf(account, PROFILE));
  return { photoId: next?.photo.id ?? null, ...(count < others.length && { count: count + 1 }) };
}

/**
 * @returns how many Telegram has deleted; the others were gone before
 * @throws Failed photos-kept, and what Telegram says
 */
async function deleteOthers(account: OpenAccount, photoIds: string[]): Promise<number> {
  const deleted = await deleteKnown(account, photoIds);
  // It answers with those that it deleted; what it left out was gone before, or is there still.
  if (deleted.length === photoIds.length) return deleted.length;
  const left = await stillThere(account, photoIds);
  if (left.length > 0) throw new Failed({ kind: 'photos-kept' });
  return deleted.length;
}

async function deleteKnown(account: OpenAccount, photoIds: string[]): Promise<string[]> {
  const known = await readReferences(account.accountId, photoIds);
  const references = known.filter((reference) => reference !== undefined);
  if (references.length < known.length) return deleteFresh(account, photoIds);
  try {
    return await deletePhotos(account.dcs.home, references);
  } catch (error) {
    const isOld = isStaleReference(error) || telegramFailure(error)?.kind === 'photo-gone';
    if (!isOld) throw error;
    return deleteFresh(account, photoIds);
  }
}

async function deleteFresh(account: OpenAccount, photoIds: string[]): Promise<string[]> {
  const references = (await stillThere(account, photoIds)).map(({ reference }) => reference);
  await writeReferences(account.accountId, references);
  return references.length > 0 ? deletePhotos(account.dcs.home, references) : [];
}

async function stillThere({ dcs }: OpenAccount, photoIds: string[]): Promise<KnownPhoto[]> {
  const found = await Promise.all(photoIds.map((id) => findPhoto(dcs.home, 'self', id)));
  return found.filter((photo) => photo !== null);
}
