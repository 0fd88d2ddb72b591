import browser from 'webextension-polyfill';

/** The part of a service worker's scope that is wanted here; Firefox's background is a page, and has none. */
interface Clients {
  matchAll(options: { includeUncontrolled: true; type: 'window' }): Promise<{ url: string }[]>;
}

/** Whether one of these pages of ours (folders of src) is open anywhere. */
export async function isAnyPageOpen(pages: string[]): Promise<boolean> {
  const urls = await openUrls();
  return pages.some((page) => urls.some((url) => url.startsWith(browser.runtime.getURL(`${page}/`))));
}

/** The addresses of all pages of ours that are open. */
export async function openUrls(): Promise<string[]> {
  const { clients } = globalThis as { clients?: Clients };
  if (!clients) return browser.extension.getViews().map((view) => view.location.href);
  const windows = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return windows.map(({ url }) => url);
}
