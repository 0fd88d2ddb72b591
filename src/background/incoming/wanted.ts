import browser from 'webextension-polyfill';
import { Failed } from '../../model/failure';

/** A picture that somebody pointed at. */
export interface Wanted {
  /** `page`: no picture yet; the person takes one of the page's. */
  kind: 'image' | 'video' | 'link' | 'page';
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

/** @throws Failed picture-lost when it was forgotten meanwhile, as after signing out */
export async function readWanted(key: string): Promise<Wanted> {
  const { [record(key)]: wanted } = await browser.storage.session.get(record(key));
  if (!wanted) throw new Failed({ kind: 'picture-lost' });
  return wanted as Wanted;
}

function record(key: string): string {
  return `incoming-wanted/${key}`;
}
