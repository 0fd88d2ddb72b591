import { useState } from 'preact/hooks';
import type { Photo } from '../../model/photo';
import { isKnown, type PhotoList } from '../list/photo-list';

/** The most that Telegram is asked to delete, or to give in full size, at once. */
export const MOST_CHOSEN = 100;

/** Choosing several photos, to save or delete them together. */
export interface Choice {
  isOn: boolean;
  /** In the order of the grid. */
  photos: Photo[];
  begin: () => void;
  toggle: (photoId: string) => void;
  end: () => void;
}

/** @param showOwn a choice is among one's own photos: those of a bot can't be deleted */
export function useChoice(list: PhotoList, showOwn: () => void): Choice {
  const [ids, setIds] = useState<ReadonlySet<string> | null>(null);

  function toggle(photoId: string) {
    setIds((before) => {
      const next = new Set(before);
      if (!next.delete(photoId) && next.size < MOST_CHOSEN) next.add(photoId);
      return next;
    });
  }

  return {
    isOn: ids !== null,
    // What is gone from the list is no longer chosen.
    photos: ids ? list.filter(isKnown).filter(({ id }) => ids.has(id)) : [],
    begin: () => {
      showOwn();
      setIds(new Set());
    },
    toggle,
    end: () => setIds(null),
  };
}
