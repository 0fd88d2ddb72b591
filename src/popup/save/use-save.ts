import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import type { PhotoFile } from './files-of';

/** Saving photos to disk, one lot at a time. */
export interface Save {
  running: boolean;
  failure: Failure | null;
  save: (files: PhotoFile[]) => Promise<void>;
  forget: () => void;
}

/** @param botId whose photos they are; null for one's own */
export function useSave(accountId: string, botId: string | null): Save {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function save(files: PhotoFile[]) {
    setRunning(true);
    setFailure(null);
    const why = await saveThem(accountId, files);
    setFailure(why);
    setRunning(false);
    // Somebody has deleted it meanwhile: the list that is shown says otherwise.
    if (why?.kind === 'photo-gone') void ask('loadHistory', { botId });
  }

  return { running, failure, save, forget: () => setFailure(null) };
}

/** Few who open the popup save anything: what it takes is read only now. */
async function saveThem(accountId: string, files: PhotoFile[]): Promise<Failure | null> {
  try {
    const { saveFiles } = await import('./save-files');
    return await saveFiles(accountId, files);
  } catch (error) {
    console.warn('Photos could not be saved:', error);
    return { kind: 'bug' };
  }
}
