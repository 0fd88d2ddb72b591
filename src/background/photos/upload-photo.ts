import { type Command, type Done, targetOf } from '../../model/command';
import { Failed } from '../../model/failure';
import type { Photo } from '../../model/photo';
import type { Entry } from '../../store/journal';
import { dropOutgoing, readOutgoing } from '../../store/outbox';
import { writeReferences } from '../../store/references';
import { uploadPhoto } from '../../telegram/photos/upload';
import type { OpenAccount } from '../account/open-accounts';
import type { HowTo } from '../command/how-to';
import { keepPicture } from './keep-picture';
import { lookTwice } from './look-twice';
import { placeOf } from './place';
import { standing } from './standing';

type UploadCommand = Extract<Command, { kind: 'upload' }>;

/** By so much Telegram's clock may be behind where we think that it is, and a photo still be from after. */
const TOLERANCE_SECONDS = 120;

/** How a new picture takes the target's place. */
export function howToUpload(command: UploadCommand, entry: Entry): HowTo {
  return {
    send: (account) => send(account, command, entry.beforeId),
    whatCameOfIt: async (account) => {
      const now = await lookTwice(() => newPhoto(account, entry));
      if (!now) return null;
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

/** What stands there, when it is another than before, and was not there before we asked. */
async function newPhoto(account: OpenAccount, entry: Entry): Promise<Photo | null> {
  const now = await standing(account, targetOf(entry.command));
  if (now === null || now.id === entry.beforeId) return null;
  return entry.isBeforeSure || now.dateSeconds >= readySeconds(account, entry) - TOLERANCE_SECONDS
    ? now
    : null;
}

/** When it was ready to be sent, by Telegram's clock: this machine's may be off by hours. */
function readySeconds({ dcs }: OpenAccount, { readyAtSeconds, acceptedAtSeconds }: Entry): number {
  return (readyAtSeconds ?? acceptedAtSeconds) + dcs.home.clockOffsetSeconds;
}
