import browser from 'webextension-polyfill';

/** A picture that somebody pointed at. */
export interface Wanted {
  kind: 'image' | 'video' | 'link';
  url: string;
  /** Where it was seen; null for one that was dropped on the crop page from anywhere. */
  place: Place | null;
}

export interface Place {
  tabId: number;
  windowId: number;
  frameId: number;
  pageUrl: string;
}

/** Kept while the browser runs: the person may take their time, and the worker is gone by then. */
export async function keepWanted(key: string, wanted: Wanted): Promise<void> {
  await browser.storage.session.set({ [record(key)]: wanted });
}

export async function readWanted(key: string): Promise<Wanted | undefined> {
  return (await browser.storage.session.get(record(key)))[record(key)] as Wanted | undefined;
}

function record(key: string): string {
  return `wanted/${key}`;
}
