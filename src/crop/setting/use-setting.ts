import { useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Drawn } from '../../image/crop/draw-crop';
import { encodeCrop } from '../../image/crop/encode';
import type { Pyramid } from '../../image/crop/pyramid';
import { Failed, type Failure } from '../../model/failure';
import type { Target } from '../../model/target';
// biome-ignore lint/style/noRestrictedImports: bytes cannot cross the bus; the outbox is where a page leaves them.
import { writeOutgoing } from '../../store/outbox';

/** Setting the crop as a photo, and taking that back. */
export interface Setting {
  state: 'idle' | 'setting' | 'set' | 'undoing' | 'undone';
  failure: Failure | null;
  set: (target: Target) => Promise<void>;
  undo: () => Promise<void>;
  /** Another picture begins anew. */
  forget: () => void;
  /** The person has seen the result. */
  dismiss: () => Promise<void>;
}

export function useSetting(levels: Pyramid, drawn: Drawn): Setting {
  const [state, setState] = useState<Setting['state']>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [commandId, setCommandId] = useState('');

  async function set(target: Target) {
    if (state === 'setting') return;
    const id = crypto.randomUUID();
    setCommandId(id);
    setState('setting');
    setFailure(null);
    const failed = await upload({ levels, drawn, commandId: id, target });
    setFailure(failed);
    setState(failed ? 'idle' : 'set');
  }

  async function undo() {
    const id = crypto.randomUUID();
    setState('undoing');
    setFailure(null);
    const undone = await ask('undo', { commandId: id, undoneId: commandId });
    if (undone.ok) setCommandId(id);
    else setFailure(undone.failure);
    setState(undone.ok ? 'undone' : 'set');
  }

  return {
    state,
    failure,
    set,
    undo,
    forget: () => {
      setState('idle');
      setFailure(null);
    },
    dismiss: async () => {
      if (commandId) await ask('dismissCommand', { commandId });
    },
  };
}

interface Upload {
  levels: Pyramid;
  drawn: Drawn;
  commandId: string;
  target: Target;
}

/** The bytes are kept before anything is asked: from then on this page may close. */
async function upload({ levels, drawn, commandId, target }: Upload): Promise<Failure | null> {
  try {
    const pictureKey = crypto.randomUUID();
    await writeOutgoing(pictureKey, await encodeCrop(levels, drawn));
    const answer = await ask('uploadPhoto', { commandId, pictureKey, target });
    return answer.ok ? null : answer.failure;
  } catch (error) {
    if (error instanceof Failed) return error.failure;
    console.error('The crop could not be kept:', error);
    return { kind: 'bug' };
  }
}
