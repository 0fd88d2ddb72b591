import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';

export interface Load {
  state: 'loading' | 'loaded' | 'failed';
  failure: Failure | null;
  again: () => void;
}

/** Has the background bring the stored history (one's own, or that of a bot) up to date, once when the page opens it. */
export function useLoadHistory(wanted = true, botId: string | null = null): Load {
  const [load, setLoad] = useState<Pick<Load, 'state' | 'failure'>>({ state: 'loading', failure: null });
  const newest = useRef(0);

  const again = useCallback(async () => {
    newest.current += 1;
    const mine = newest.current;
    setLoad({ state: 'loading', failure: null });
    const answer = await ask('loadHistory', { botId });
    // What came of another history is not said of this one.
    if (mine !== newest.current) return;
    setLoad(answer.ok ? { state: 'loaded', failure: null } : { state: 'failed', failure: answer.failure });
  }, [botId]);

  useEffect(() => {
    if (wanted) void again();
  }, [wanted, again]);

  return { ...load, again };
}
