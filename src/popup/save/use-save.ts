import { useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import type { PhotoFile } from './files-of';
import { saveFiles } from './save-files';

/** Saving photos to disk, one lot at a time. */
export interface Save {
  running: boolean;
  failure: Failure | null;
  save: (files: PhotoFile[]) => Promise<void>;
  forget: () => void;
}

export function useSave(accountId: string): Save {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(files: PhotoFile[]) {
    setRunning(true);
    setFailure(null);
    setFailure(await saveFiles(accountId, files));
    setRunning(false);
  }

  return { running, failure, save, forget: () => setFailure(null) };
}
