import { useMemo, useRef } from 'preact/hooks';
import { expected } from './expected';
import type { Change } from './use-change';
import type { Photos } from './use-photos';

/**
 * The photos as they will be: a change shows at once, and goes back when it failed. After it was done the list
 * of before is still shown as changed, until the one that the server gave is read from the store.
 */
export function useExpected(photos: Photos, { running, outcome }: Change): Photos {
  const begun = useRef({ action: running, loadedAtMs: 0 });
  if (running !== null && begun.current.action !== running)
    begun.current = { action: running, loadedAtMs: photos.loadedAtMs };

  const { action, loadedAtMs } = begun.current;
  const isDone = outcome !== null && !outcome.failure && outcome.action === action;
  const holds = running !== null || (isDone && photos.loadedAtMs === loadedAtMs);
  const { botId, list, currentId } = photos;
  const shown = useMemo(
    () =>
      holds && action && action.kind !== 'undo'
        ? expected({ botId, list, currentId }, action)
        : { list, currentId },
    [botId, list, currentId, action, holds],
  );
  return { ...photos, ...shown };
}
