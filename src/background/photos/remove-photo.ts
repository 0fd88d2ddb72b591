import type { Command } from '../../model/command';
import type { Entry } from '../../store/journal';
import { removePhoto } from '../../telegram/photos/photos';
import type { HowTo } from '../command/how-to';
import { keepPicture } from './keep-picture';
import { placeOf } from './place';
import { standing } from './standing';

/** How the photo that stands in the target's place is taken away. */
export function howToRemove({ target }: Extract<Command, { kind: 'remove' }>, entry: Entry): HowTo {
  return {
    send: async (account) => {
      await keepPicture(account, entry.beforeId);
      const left = await removePhoto(account.dcs.home, await placeOf(account, target));
      return { photoId: left?.photo.id ?? null };
    },
    whatCameOfIt: async (account) => {
      const now = await standing(account, target);
      return now?.id === entry.beforeId ? null : { photoId: now?.id ?? null };
    },
  };
}
