import { useEffect, useState } from 'preact/hooks';
import { type Live, readLive, watchLive } from '../../store/live';

/** What is the case right now; null until it was read. */
export function useLive(): Live | null {
  const [live, setLive] = useState<Live | null>(null);
  useEffect(() => {
    const stop = watchLive(setLive);
    // Why it can't be read is for use-store-failure.ts to say.
    void readLive().then(setLive, () => {});
    return stop;
  }, []);
  return live;
}
