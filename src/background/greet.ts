import browser, { type Runtime } from 'webextension-polyfill';
import { readSettings, writeSettings } from '../store/settings';

/** After the installation, once: a page that says how to begin. */
export async function greet({ reason, temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  // Firefox forgets a temporary one when it ends: whoever develops it would be greeted at each start.
  if (reason !== 'install' || temporary) return;
  const { wasGreeted, isLocked, accountIds } = await readSettings();
  // So would one that Chromium was told to load when it was started; but what that keeps stays.
  if (wasGreeted || isLocked || accountIds.length > 0) return;
  await writeSettings({ wasGreeted: true });
  await browser.tabs.create({ url: browser.runtime.getURL('sign-in/index.html#welcome') });
}
