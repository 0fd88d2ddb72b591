import { useState } from 'preact/hooks';
import type { Command } from '../../model/command';
import type { Photo } from '../../model/photo';

/** Deleting photos: asked for, then confirmed. */
export interface Deletion {
  /** Those that the question is about; null while nothing is asked. */
  photos: Photo[] | null;
  ask: (photos: Photo[]) => void;
  keep: () => void;
  go: () => void;
}

export function useDeletion(run: (command: Command) => void): Deletion {
  const [photos, setPhotos] = useState<Photo[] | null>(null);

  function go() {
    setPhotos(null);
    if (photos) run({ kind: 'delete', photoIds: photos.map(({ id }) => id) });
  }

  return { photos, ask: setPhotos, keep: () => setPhotos(null), go };
}
