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

/** All that `storage.session` holds is 10 MB; only a picture that is its own address (`data:`) has one so long. */
const LONGEST_ADDRESS = 1_000_000;

/**
 * Kept while the browser runs: the person may take their time, and the worker is gone by then. Where the picture is too
 * much to keep, who wants it once more gets the list of the page's pictures.
 */
export async function keepWanted(key: string, wanted: Wanted): Promise<void> {
  const isLong = wanted.url.length > LONGEST_ADDRESS;
  const kept: Wanted = isLong ? { kind: 'page', url: '', place: wanted.place } : wanted;
  await browser.storage.session.set({ [record(key)]: kept });
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
