import type { Command } from '../../model/command';
import { botOf, type Target } from '../../model/target';
import { type PhotoList, placeOf } from '../list/photo-list';

/** The part of a history that a change of its owner's photo changes. */
interface Shown {
  botId: string | null;
  list: PhotoList;
  currentId: string | null;
}

/**
 * What the list will be once Telegram has done what it was asked to: shown until it says so itself. Where a
 * command finds nothing left to change (the photo is current, or gone already) all stays as it is.
 */
export function expected<T extends Shown>(shown: T, command: Command): T {
  switch (command.kind) {
    case 'set':
      return changes(shown, command.target) ? moveFirst(shown, command.photoId) : shown;
    case 'delete':
      return without(shown, command.photoIds);
    // The place of a photo that is not there yet, or that of the next one, is for Telegram to say.
    case 'remove':
    case 'upload':
      return shown;
  }
}

/** The public photo stands in no list. */
function changes({ botId }: Shown, target: Target): boolean {
  return target.kind !== 'public' && botOf(target) === botId;
}

function moveFirst<T extends Shown>(shown: T, photoId: string): T {
  const photo = shown.list[placeOf(shown.list, photoId)];
  if (!photo) return shown;
  return { ...shown, list: [photo, ...shown.list.filter((each) => each !== photo)], currentId: photoId };
}

function without<T extends Shown>(shown: T, photoIds: string[]): T {
  const list = shown.list.filter((photo) => !(photo && photoIds.includes(photo.id)));
  if (list.length === shown.list.length) return shown;
  const currentIsLeft = list.some((photo) => photo && photo.id === shown.currentId);
  return { ...shown, list, currentId: currentIsLeft ? shown.currentId : (list[0]?.id ?? null) };
}
