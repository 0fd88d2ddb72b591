import { useState } from 'preact/hooks';
import type { Failure } from '../../model/failure';
import type { Owner } from '../list/use-list';
import type { PhotoFile } from './files-of';

/** Saving photos to disk, one lot at a time. */
export interface Save {
  running: boolean;
  failure: Failure | null;
  save: (files: PhotoFile[]) => Promise<void>;
  forget: () => void;
}

export function useSave(owner: Owner): Save {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(files: PhotoFile[]) {
    setRunning(true);
    setFailure(null);
    setFailure(await saveThem(owner, files));
    setRunning(false);
  }

  return { running, failure, save, forget: () => setFailure(null) };
}

/** Few who open the popup save anything: what it takes is read only now. */
async function saveThem(owner: Owner, files: PhotoFile[]): Promise<Failure | null> {
  try {
    const { saveFiles } = await import('./save-files');
    return await saveFiles(owner, files);
  } catch (error) {
    console.warn('Photos could not be saved:', error);
    return { kind: 'bug' };
  }
}
