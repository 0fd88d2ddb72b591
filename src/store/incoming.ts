import browser from 'webextension-polyfill';
import type { Failure } from '../model/failure';
import { dropIncomingPictures } from './incoming/pictures';
import { INCOMING } from './live';

/** A picture on its way from somewhere to the crop page: how far it has come. */
export type Incoming =
  /** `page`: asked of the page that shows it; `site`: asked of the server that has it; `screen`: taken from the tab. */
  | { state: 'fetching'; from: 'page' | 'site' | 'screen' }
  /** The pictures of a page, of which the person takes one. */
  | { state: 'choosing'; candidates: Candidate[] }
  /** Its server shows it to pages, but gives it to no other site: the person may let us have it. */
  | { state: 'needs-access'; origin: string; canUseScreen: boolean }
  | { state: 'ready'; isFromScreen: boolean }
  | { state: 'failed'; failure: Failure };

/** One of the large pictures of a page. */
export interface Candidate {
  url: string;
  /** As shown or as it really is, whichever is known to be larger; in CSS pixels. */
  width: number;
  height: number;
}

/** How far a picture has come lives in `storage.session`, as all that is the case right now. */
export async function writeIncoming(key: string, incoming: Incoming): Promise<void> {
  await browser.storage.session.set({ [record(key)]: incoming });
}

export async function readIncoming(key: string): Promise<Incoming | null> {
  const found = await browser.storage.session.get(record(key));
  return (found[record(key)] as Incoming | undefined) ?? null;
}

/** Calls back after each change, until the returned function is called. */
export function watchIncoming(key: string, changed: (incoming: Incoming) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const now = area === 'session' ? changes[record(key)]?.newValue : undefined;
    if (now) changed(now as Incoming);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Which pictures somebody pointed at is nobody's business any more: neither they, nor what was wanted of them.
 * @param keep the keys of those that crop pages still wait for
 */
export async function forgetIncoming(keep: string[] = []): Promise<void> {
  await dropIncomingPictures(keep);
  const names = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(
    names.filter((name) => name.startsWith(INCOMING) && !keep.some((key) => name.endsWith(`/${key}`))),
  );
}

function record(key: string): string {
  return `incoming/${key}`;
}
