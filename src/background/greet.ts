import browser, { type Runtime } from 'webextension-polyfill';
import { readSettings, writeSettings } from '../store/settings';

/**
 * The last version with something in it that people should hear of: `popupNews` says what. A version that has nothing of
 * the kind leaves both as they are, and one that has changes both.
 */
const NEWS_OF = '0.1.0';

/** After the installation, once: a page that says how to begin. After an update that matters: a line in the popup. */
export async function greet(installed: Runtime.OnInstalledDetailsType): Promise<void> {
  if (installed.reason === 'install') await welcome(installed);
  if (installed.reason === 'update' && isOlder(installed.previousVersion))
    await writeSettings({ hasNews: true });
}

async function welcome({ temporary }: Runtime.OnInstalledDetailsType): Promise<void> {
  // Firefox forgets a temporary one when it ends: whoever develops it would be greeted at each start.
  if (temporary) return;
  const { wasGreeted, isLocked, accountIds } = await readSettings();
  // So would one that Chromium was told to load when it was started; but what that keeps stays.
  if (wasGreeted || isLocked || accountIds.length > 0) return;
  await writeSettings({ wasGreeted: true });
  await browser.tabs.create({ url: browser.runtime.getURL('sign-in/index.html#welcome') });
}

/** By its numbers, of which 10 comes after 9. */
function isOlder(version = NEWS_OF): boolean {
  return version.localeCompare(NEWS_OF, 'en', { numeric: true }) < 0;
}
