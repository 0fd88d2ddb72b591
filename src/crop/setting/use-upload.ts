import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';
import type { Target } from '../../model/target';
import { type Crops, keepCrop } from './keep-crop';

/** How far it has come, for the page to show. */
export interface Shown {
  /** `waiting`: it is kept, and set once somebody has signed in. */
  state: 'idle' | 'preparing' | 'waiting' | 'setting' | 'set' | 'undoing' | 'undone';
  failure: Failure | null;
  /** Of the last command; empty before there was one. */
  commandId: string;
  /** Once it was undone: a photo that stood there before is there again. */
  isOldOneBack?: boolean;
}

/** A crop on its way to Telegram. */
export interface Upload {
  set: (target: Target) => Promise<void>;
  /** The same, for somebody who signs in first. @returns whether it waits for that now */
  setAfterSignIn: (target: Target) => Promise<boolean>;
  /** Somebody has signed in: follows what the background makes of it. */
  goOn: () => Promise<void>;
  /** Does nothing once it was sent. */
  cancel: () => Promise<void>;
}

interface Wanted {
  commandId: string;
  pictureKey: string;
  target: Target;
}

export function useUpload(crops: Crops, state: Shown['state'], show: (next: Partial<Shown>) => void): Upload {
  const wanted = useWanted();

  async function prepare(target: Target): Promise<Wanted | null> {
    const upload = { commandId: crypto.randomUUID(), pictureKey: crypto.randomUUID(), target };
    wanted.current = upload;
    show({ state: 'preparing', commandId: upload.commandId });
    const failure = await keepCrop(upload.pictureKey, crops, () => wanted.current === upload);
    if (wanted.current !== upload) return null;
    if (failure) show({ state: 'idle', failure });
    return failure ? null : upload;
  }

  async function send(upload: Wanted) {
    show({ state: 'setting' });
    const answer = await ask('uploadPhoto', upload);
    if (wanted.current !== upload) return;
    if (answer.ok) return show({ state: 'set' });
    show({ state: 'idle', failure: answer.failure });
    // The person sees it now.
    await ask('dismissCommand', { commandId: upload.commandId });
  }

  async function waitForSignIn(upload: Wanted): Promise<boolean> {
    const answer = await ask('setAfterSignIn', upload);
    if (wanted.current !== upload) {
      await ask('cancelCommand', { commandId: upload.commandId });
      return false;
    }
    show(answer.ok ? { state: 'waiting' } : { state: 'idle', failure: answer.failure });
    return answer.ok;
  }

  async function cancel() {
    const commandId = wanted.current?.commandId;
    if (commandId && state !== 'preparing') {
      const answer = await ask('cancelCommand', { commandId });
      if (!answer.ok) return show({ failure: answer.failure });
      if (!answer.value.isCancelled) return;
    }
    wanted.current = null;
    show({ state: 'idle' });
  }

  return {
    set: async (target) => {
      const upload = await prepare(target);
      if (upload) await send(upload);
    },
    setAfterSignIn: async (target) => {
      const upload = await prepare(target);
      return upload !== null && (await waitForSignIn(upload));
    },
    goOn: async () => void (wanted.current && (await send(wanted.current))),
    cancel,
  };
}

/**
 * Null again when it was cancelled, or another picture has taken its place: what is still awaited for it then shows
 * nothing here, and waits for the next popup.
 */
function useWanted() {
  const wanted = useRef<Wanted | null>(null);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );
  return wanted;
}
