import browser from 'webextension-polyfill';
import type { Wanted } from '../wanted';
import { runIn } from './ask-the-page';
import { blobOf } from './blob-of';
import { seenAt } from './in-page/seen-at';

/** What the screen shows of a picture: the last way, for whatever lies over it is in it too. @returns null when it can't be */
export async function fromScreen({ url, place }: Wanted): Promise<Blob | null> {
  // Where a frame lies in its page, only the page knows.
  if (place?.frameId !== 0) return null;
  const seen = await runIn(place, seenAt, { args: [url] });
  const tab = await browser.tabs.get(place.tabId).catch(() => null);
  // It is the window's front tab that is captured, whichever that is.
  if (!seen || !tab?.active) return null;
  try {
    const shot = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
    return await cut(await createImageBitmap(await blobOf(shot)), seen);
  } catch (error) {
    console.warn('The tab could not be captured:', error);
    return null;
  }
}

/** Captures come in device pixels: as many to a CSS pixel as the screen and the zoom have. */
function cut(shot: ImageBitmap, seen: NonNullable<ReturnType<typeof seenAt>>): Promise<Blob> {
  const scale = shot.width / seen.windowWidth;
  const [width, height] = [Math.round(seen.width * scale), Math.round(seen.height * scale)];
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(shot, -Math.round(seen.left * scale), -Math.round(seen.top * scale));
  return canvas.convertToBlob({ type: 'image/png' });
}
