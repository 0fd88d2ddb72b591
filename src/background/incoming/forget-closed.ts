import browser from 'webextension-polyfill';
import { forgetIncoming } from '../../store/incoming';
import { openUrls } from '../notices/open-pages';

export const INCOMING_ALARM = 'incoming';
/** Longer than a climb takes at the most (climbs.ts), and a window to open. */
const AFTER_MINUTES = 2;

/** A picture may come when nobody waits for it any more: then it is not to lie there until the browser starts anew. */
export async function forgetClosedLater(): Promise<void> {
  await browser.alarms.create(INCOMING_ALARM, { delayInMinutes: AFTER_MINUTES });
}

/** Whoever has closed a crop page wants nothing of what was on its way there. */
export async function forgetClosed(): Promise<void> {
  const urls = await openUrls();
  await forgetIncoming(urls.flatMap((url) => new URL(url).searchParams.get('picture') ?? []));
}
