import type { Command, Done } from '../../model/command';
import { readReferences, writeReferences } from '../../store/references';
import { isStaleReference } from '../../telegram/failures';
import type { KnownPhoto } from '../../telegram/photos/known-photo';
import { deletePhotos, findPhoto } from '../../telegram/photos/photos';
import type { OpenAccount } from '../account/accounts';
import type { HowTo } from '../command/how-to';
import { standing } from './standing';

type DeleteCommand = Extract<Command, { kind: 'delete' }>;

/** How photos of one's own list are deleted. What is gone already is as good as deleted. */
export function howToDelete(command: DeleteCommand): HowTo {
  return {
    send: (account) => send(account, command),
    whatCameOfIt: async (account) => {
      const left = await stillThere(account, command);
      return left.length === 0 ? nowStanding(account) : null;
    },
  };
}

async function send(account: OpenAccount, command: DeleteCommand): Promise<Done> {
  const known = await readReferences(account.accountId, command.photoIds);
  const references = known.filter((reference) => reference !== undefined);
  try {
    if (references.length < known.length) await deleteFresh(account, command);
    else await deletePhotos(account.dcs.home, references);
  } catch (error) {
    if (!isStaleReference(error)) throw error;
    await deleteFresh(account, command);
  }
  return nowStanding(account);
}

async function deleteFresh(account: OpenAccount, command: DeleteCommand): Promise<void> {
  const references = (await stillThere(account, command)).map(({ reference }) => reference);
  await writeReferences(account.accountId, references);
  if (references.length > 0) await deletePhotos(account.dcs.home, references);
}

async function stillThere({ dcs }: OpenAccount, { photoIds }: DeleteCommand): Promise<KnownPhoto[]> {
  const found = await Promise.all(photoIds.map((id) => findPhoto(dcs.home, 'self', id)));
  return found.filter((photo) => photo !== null);
}

async function nowStanding(account: OpenAccount): Promise<Done> {
  return { photoId: (await standing(account, { kind: 'profile' }))?.id ?? null };
}
