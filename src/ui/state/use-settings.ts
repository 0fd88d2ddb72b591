import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../../store/settings';

/** What outlives the browser; null until it was read. Follows changes, for the options may be open in another tab. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    // Why they can't be read is for use-store-failure.ts to say.
    const read = () => void readSettings().then(setSettings, () => {});
    const listener = (_: unknown, area: string) => {
      // What is sealed can be read, or no more, as soon as the lock changes: that is told there.
      if (area === 'local' || area === 'session') read();
    };
    browser.storage.onChanged.addListener(listener);
    read();
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return settings;
}
