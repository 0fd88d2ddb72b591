import type { History, Photo } from '../../model/photo';

/** As long as the server's list is, the newest first; undefined where nobody has looked yet. */
export type PhotoList = (Photo | undefined)[];

/** Places in a list, counted from 0; `to` is the first one behind it. */
export interface Range {
  from: number;
  to: number;
}

/** @param read the photos of the pieces that were read, by their names */
export function photoList(
  { total, pieces }: Pick<History, 'total' | 'pieces'>,
  read: ReadonlyMap<string, Photo[]>,
): PhotoList {
  const list: PhotoList = new Array(total).fill(undefined);
  // Backwards, for where two lie over each other the one that begins first is the newer one.
  for (const { name, start } of pieces.toReversed())
    for (const [index, photo] of (read.get(name) ?? []).entries())
      if (start + index < total) list[start + index] = photo;
  return list;
}

/** The place of a photo; -1 when it is not in the list, as far as that is known. */
export function placeOf(list: PhotoList, photoId: string | undefined): number {
  return photoId === undefined ? -1 : list.findIndex((photo) => photo?.id === photoId);
}

export function isKnown(photo: Photo | undefined): photo is Photo {
  return photo !== undefined;
}
