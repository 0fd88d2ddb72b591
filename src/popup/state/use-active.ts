import { useState } from 'preact/hooks';
import type { Photo } from '../../model/photo';

/** The one photo that the keyboard is at, in the grid as in the preview over it: closing one leads back to its tile. */
export interface Active {
  /** Undefined until the person was at one. */
  photo: Photo | undefined;
  /** True while that photo is shown large. */
  previewed: boolean;
  go: (photoId: string) => void;
  preview: (photoId: string) => void;
  /** @param photoId where to go on in the grid; without it, at the same photo */
  close: (photoId?: string) => void;
}

export function useActive(list: Photo[]): Active {
  const [id, setId] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const photo = list.find((each) => each.id === id);
  return {
    photo,
    // A photo that the server no longer has takes its preview with it.
    previewed: isOpen && photo !== undefined,
    go: setId,
    preview: (photoId) => {
      setId(photoId);
      setOpen(true);
    },
    close: (photoId) => {
      if (photoId) setId(photoId);
      setOpen(false);
    },
  };
}
