import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readSettings, type Settings } from '../../store/settings';

/** What outlives the browser; null until it was read. Follows changes, for the options may be open in another tab. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = () => void readSettings().then(setSettings);
    const listener = (_: unknown, area: string) => {
      if (area === 'local') read();
    };
    browser.storage.onChanged.addListener(listener);
    read();
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return settings;
}
