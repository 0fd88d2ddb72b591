import { useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import type { Photo } from '../../model/photo';
import { savePhotos } from './save-photos';

/** Saving photos to disk, one lot at a time. */
export interface Save {
  running: boolean;
  failure: Failure | null;
  save: (photos: Photo[]) => Promise<void>;
  forget: () => void;
}

export function useSave(accountId: string): Save {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(photos: Photo[]) {
    setRunning(true);
    setFailure(null);
    setFailure(await savePhotos(accountId, photos));
    setRunning(false);
  }

  return { running, failure, save, forget: () => setFailure(null) };
}
