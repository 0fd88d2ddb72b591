import type { Command, Done } from '../../model/command';
import { Failed } from '../../model/failure';
import type { Photo } from '../../model/photo';
import type { Entry } from '../../store/journal';
import { dropOutgoing, readOutgoing } from '../../store/outbox';
import { writeReferences } from '../../store/references';
import { uploadPhoto } from '../../telegram/photos/upload';
import type { OpenAccount } from '../account/open-accounts';
import type { HowTo } from '../command/how-to';
import { keepPicture } from './keep-picture';
import { placeOf } from './place';
import { standing } from './standing';

type UploadCommand = Extract<Command, { kind: 'upload' }>;

/** A clock of Telegram's and one of this machine's may differ by so much, and a photo still be from after. */
const CLOCK_TOLERANCE_SECONDS = 120;

/** How a new picture takes the target's place. */
export function howToUpload(command: UploadCommand, entry: Entry): HowTo {
  return {
    send: (account) => send(account, command, entry.beforeId),
    whatCameOfIt: async (account) => {
      const now = await standing(account, command.target);
      if (!isNew(now, entry)) return null;
      await dropOutgoing(command.pictureKey);
      return { photoId: now.id };
    },
  };
}

async function send(
  account: OpenAccount,
  { pictureKey, target }: UploadCommand,
  beforeId: string | null,
): Promise<Done> {
  const picture = await readOutgoing(pictureKey);
  if (!picture) throw new Failed({ kind: 'picture-lost' });
  // On one's profile the one before it stays in the list.
  if (target.kind !== 'profile') await keepPicture(account, beforeId);
  const { photo, reference } = await uploadPhoto(account.dcs.home, picture, await placeOf(account, target));
  // It is done: neither of these may say otherwise. A reference that is not kept is asked for when it is needed.
  await Promise.allSettled([writeReferences(account.accountId, [reference]), dropOutgoing(pictureKey)]);
  return { photoId: photo.id };
}

/** Another than before stands there, and it was not there before we asked. */
function isNew(now: Photo | null, { beforeId, acceptedAtSeconds }: Entry): now is Photo {
  return (
    now !== null && now.id !== beforeId && now.dateSeconds >= acceptedAtSeconds - CLOCK_TOLERANCE_SECONDS
  );
}
