import type { Account } from '../../telegram/world/profile';

/** Whose photos stand where, by the names of their pictures: newest first. */
export interface Snapshot {
  photos: string[];
  publicPhoto: string | null;
  /** Of the only bot; empty when there is none. */
  botPhotos: string[];
}

export function snapshotOf({ photos, publicPhoto, bots }: Account): Snapshot {
  return {
    photos: photos.map(({ picture }) => picture),
    publicPhoto: publicPhoto?.picture ?? null,
    botPhotos: bots[0]?.photos.map(({ picture }) => picture) ?? [],
  };
}
