import browser from 'webextension-polyfill';

const WINDOW = { width: 560, height: 720 };

/**
 * In a small window; in a tab where windows are not to be had, as in Firefox for Android, which lacks the whole API.
 * @param key of the picture that is on its way to it
 */
export async function openCropPage(key: string = crypto.randomUUID()): Promise<null> {
  const url = browser.runtime.getURL(`crop/index.html?picture=${key}`);
  const windows: typeof browser.windows | undefined = browser.windows;
  const inWindow = windows?.create({ url, type: 'popup', ...WINDOW }).catch((error: unknown) => {
    console.warn('No window could be opened:', error);
  });
  if (!(await inWindow)) await browser.tabs.create({ url });
  return null;
}
