import type { Command, Done } from '../../model/command';
import { Failed } from '../../model/failure';
import { readPicture } from '../../store/gallery';
import type { Entry } from '../../store/journal';
import { readReferences } from '../../store/references';
import { refusesForeignPhoto } from '../../telegram/failures';
import { downloadPicture } from '../../telegram/photos/files';
import type { KnownPhoto } from '../../telegram/photos/known-photo';
import { findPhoto, type Place, setPhoto } from '../../telegram/photos/photos';
import { uploadPhoto } from '../../telegram/photos/upload';
import type { OpenAccount } from '../account/open-accounts';
import type { HowTo } from '../command/how-to';
import { withFreshReference } from '../history/fresh-reference';
import { keepPicture } from './keep-picture';
import { lookTwice } from './look-twice';
import { placeOf } from './place';
import { standing } from './standing';

type SetCommand = Extract<Command, { kind: 'set' }>;

/** How an old photo takes the target's place. */
export function howToSet(command: SetCommand, entry: Entry): HowTo {
  return {
    send: (account) => send(account, command, entry.beforeId),
    whatCameOfIt: (account) => {
      const look = () => whatCameOfIt(account, command, entry.beforeId);
      // These may have been sent as pictures.
      return command.restores || command.target.kind === 'bot' ? lookTwice(look) : look();
    },
  };
}

async function send(account: OpenAccount, command: SetCommand, beforeId: string | null): Promise<Done> {
  const place = await placeOf(account, command.target);
  // First, and not beside it: once another photo stands there, the one before may be gone with its picture.
  if (command.target.kind !== 'profile') await keepPicture(account, beforeId);
  const set = await setOld(account, command, place).catch((error) =>
    restore(account, { command, place, error }),
  );
  // Its reference comes with the list that is read next; without it, it is asked for when it is needed.
  return { photoId: set.photo.id };
}

async function setOld(
  account: OpenAccount,
  { photoId, target }: SetCommand,
  place: Place,
): Promise<KnownPhoto> {
  const { accountId, dcs } = account;
  const [known] = await readReferences(accountId, [photoId]);
  return withFreshReference(account, { id: photoId, known }, async (reference) => {
    try {
      return await setPhoto(dcs.home, reference, place);
    } catch (error) {
      // A bot may have only pictures of its own: then it gets a copy of this one.
      if (target.kind !== 'bot' || !refusesForeignPhoto(error)) throw error;
      const kept = await readPicture(accountId, photoId, 'c');
      return uploadPhoto(dcs.home, kept ?? (await downloadPicture(dcs, reference, 'c')), place);
    }
  });
}

async function restore(
  { accountId, dcs }: OpenAccount,
  { command, place, error }: { command: SetCommand; place: Place; error: unknown },
): Promise<KnownPhoto> {
  const isGone = error instanceof Failed ? error.failure.kind === 'photo-gone' : refusesForeignPhoto(error);
  const picture = command.restores && isGone ? await readPicture(accountId, command.photoId, 'c') : undefined;
  if (!picture) throw error;
  return uploadPhoto(dcs.home, picture, place);
}

/**
 * Telegram may keep a photo's id when it is set, or give it a new one: it was done when the photo stands in
 * its place, or when another than before stands there and the photo's old id is gone.
 */
async function whatCameOfIt(
  account: OpenAccount,
  { photoId, target }: SetCommand,
  beforeId: string | null,
): Promise<Done | null> {
  const [now, listed] = await Promise.all([
    standing(account, target),
    findPhoto(account.dcs.home, 'self', photoId),
  ]);
  if (now === null) return null;
  // The list of one's own keeps a photo that was set for a bot or as the public one.
  const left = target.kind !== 'profile' || listed === null;
  return now.id === photoId || (now.id !== beforeId && left) ? { photoId: now.id } : null;
}
