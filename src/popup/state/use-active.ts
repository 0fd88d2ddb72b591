import { useEffect, useState } from 'preact/hooks';
import type { Photo } from '../../model/photo';
import { type PhotoList, placeOf } from '../list/photo-list';

/** The one photo that the keyboard is at, in the grid as in the preview over it: closing one leads back to its tile. */
export interface Active {
  /** Its place in the list, counted from 0; undefined until the person was at one. */
  place: number | undefined;
  /** Undefined as well where the photo is still on its way. */
  photo: Photo | undefined;
  /** True while that photo is shown large. */
  previewed: boolean;
  go: (photoId: string) => void;
  /** To whichever photo stands there. */
  goTo: (place: number) => void;
  preview: (photoId: string) => void;
  /** @param photoId where to go on in the grid; without it, at the same photo */
  close: (photoId?: string) => void;
  /** A photo has another id from now on; the list will say so in a moment. */
  rename: (renamed: Renamed) => void;
  /** What a photo is told apart by: stays when its id changes, so that its tile is not another one under a click. */
  keyOf: (photo: Photo) => string;
}

/** Telegram may give a photo that was set a new id. */
interface Renamed {
  from: string;
  to: string;
}

type At = { id: string } | { place: number } | null;

export function useActive(list: PhotoList): Active {
  const [at, setAt] = useState<At>(null);
  const [isOpen, setOpen] = useState(false);
  const [renamed, rename] = useState<Renamed | null>(null);
  const place = whereIs(at, list, renamed);
  const photo = place === undefined ? undefined : list[place];
  const go = (id: string) => setAt({ id });

  // Once it is there, it is this photo that counts, and no longer its place.
  useEffect(() => {
    // Unless another key has led on since.
    if (at && 'place' in at && photo) setAt((now) => (now === at ? { id: photo.id } : now));
  }, [at, photo]);

  return {
    place,
    photo,
    // A photo that the server no longer has takes its preview with it.
    previewed: isOpen && photo !== undefined,
    go,
    goTo: (to) => setAt({ place: to }),
    preview: (photoId) => {
      go(photoId);
      setOpen(true);
    },
    close: (photoId) => {
      if (photoId) go(photoId);
      setOpen(false);
    },
    rename,
    keyOf: ({ id }) => (renamed?.to === id && placeOf(list, renamed.from) < 0 ? renamed.from : id),
  };
}

function whereIs(at: At, list: PhotoList, renamed: Renamed | null): number | undefined {
  if (at === null) return undefined;
  const place = 'id' in at ? placeOfEither(list, at.id, renamed) : Math.min(at.place, list.length - 1);
  return place >= 0 && place < list.length ? place : undefined;
}

/** By the id it had, while the list is that of before; by the one that it has, once the list is the server's. */
function placeOfEither(list: PhotoList, id: string, renamed: Renamed | null): number {
  const place = placeOf(list, id);
  return place < 0 && id === renamed?.from ? placeOf(list, renamed.to) : place;
}
