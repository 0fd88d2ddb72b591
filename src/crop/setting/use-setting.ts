import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Crops } from './keep-crop';
import { type Shown, type Upload, useUpload } from './use-upload';

/** Setting the crop as a photo, and taking that back. */
export interface Setting extends Shown, Upload {
  undo: () => Promise<void>;
  /** Another picture begins anew. */
  forget: () => void;
  /** The person has seen the result. */
  dismiss: () => Promise<void>;
}

export function useSetting(crops: Crops): Setting {
  const [shown, setShown] = useState<Shown>({ state: 'idle', failure: null, commandId: '' });
  // What is shown may have changed while something was awaited.
  const show = (next: Partial<Shown>) => setShown((now) => ({ ...now, failure: null, ...next }));
  const upload = useUpload(crops, shown.state, show);
  const { commandId } = shown;

  async function undo() {
    const undoId = crypto.randomUUID();
    show({ state: 'undoing' });
    const undone = await ask('undo', { commandId: undoId, undoneId: commandId });
    if (!undone.ok) return show({ state: 'set', failure: undone.failure });
    show({ state: 'undone', commandId: undoId, isOldOneBack: undone.value.photoId !== null });
  }

  async function dismiss() {
    if (commandId) await ask('dismissCommand', { commandId });
  }

  return { ...shown, ...upload, undo, dismiss, forget: () => show({ state: 'idle' }) };
}
