import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { Failed, type Failure } from '../../model/failure';
import { type Live, readLive } from '../../store/live';
import { readSettings, type Settings } from '../../store/settings';

/** What a page can know before it asks anything of the background. */
export interface Known {
  live: Live;
  settings: Settings;
}

export type Kept =
  | { state: 'coming' }
  /** The browser does not let anything be read here, or a newer version has written it. */
  | { state: 'unreadable'; failure: Failure }
  /** While it is locked, `live` and the sealed settings say nothing. */
  | ({ state: 'locked' | 'open' } & Known);

/** What is kept of the person, and what is the case right now: read together, and again after each change. */
export function useKept(): Kept {
  const [kept, setKept] = useState<Kept>({ state: 'coming' });
  useEffect(() => {
    let newest = 0;
    async function read() {
      newest += 1;
      const reading = newest;
      const found = await readKept();
      // Reading takes its time: what an older change led to must not overtake a newer one.
      if (reading !== newest || found.state === 'coming') return;
      // What could be read once is still true; and what failed then is said where it was wanted.
      setKept((before) => (found.state === 'unreadable' && before.state !== 'coming' ? before : found));
    }
    const listener = (_: unknown, area: string) => {
      if (area === 'local' || area === 'session') void read();
    };
    browser.storage.onChanged.addListener(listener);
    void read();
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return kept;
}

async function readKept(): Promise<Kept> {
  try {
    const [live, settings] = await Promise.all([readLive(), readSettings()]);
    if (live.lock === 'locked') return { state: 'locked', live, settings };
    // Unlocked between the two: the word of it is on its way, and has both read anew.
    return settings.isLocked ? { state: 'coming' } : { state: 'open', live, settings };
  } catch (error) {
    return { state: 'unreadable', failure: error instanceof Failed ? error.failure : { kind: 'bug' } };
  }
}
