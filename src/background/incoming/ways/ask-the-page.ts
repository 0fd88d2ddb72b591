import browser from 'webextension-polyfill';
import { MOST_BYTES } from '../../../image/read/limits';
import { Failed } from '../../../model/failure';
import type { Candidate } from '../../../store/incoming';
import type { Place, Wanted } from '../wanted';
import { blobOf } from './blob-of';
import { bestSource } from './in-page/best-source';
import { frameOfVideo } from './in-page/frame-of-video';
import { largePictures } from './in-page/large-pictures';
import { readInPage } from './in-page/read-in-page';

const LIMIT_SECONDS = 15;
/** For a look at the page. One that hangs, or shows a question of its own, does not answer at all. */
const LOOK_SECONDS = 5;

/**
 * Asks the page that shows a picture: it knows the largest version of it, and can read what is its own (`data:`,
 * `blob:`, and what comes from its own server, with its own cookies).
 *
 * @returns the picture, or else the best address of it
 * @throws Failed picture-unreachable when the browser keeps extensions out of the page, and it is the page's alone
 */
export async function askThePage({
  kind,
  url,
  place,
}: Wanted): Promise<{ url: string; picture: Blob | null }> {
  if (url.startsWith('data:')) return { url, picture: await blobOf(url) };
  if (!place) return { url, picture: null };
  if (kind === 'video') return { url, picture: await asBlob(runIn(place, frameOfVideo, { args: [url] })) };
  const best = kind === 'image' ? ((await runIn(place, bestSource, { args: [url] })) ?? url) : url;
  if (best.startsWith('data:')) return { url: best, picture: await blobOf(best) };
  const isOwn = best.startsWith('blob:') || origin(best) === origin(place.pageUrl);
  if (!isOwn) return { url: best, picture: null };
  const read = await runIn(place, readInPage, {
    args: [best, MOST_BYTES, LIMIT_SECONDS],
    limitSeconds: LIMIT_SECONDS + LOOK_SECONDS,
  });
  if (read === 'too-many-bytes') throw new Failed({ kind: 'image-rejected', reason: 'too-many-bytes' });
  if (read?.startsWith('data:')) return { url: best, picture: await blobOf(read) };
  if (read === 'too-slow' || read === 'cut-off')
    throw new Failed({ kind: 'picture-unreachable', reason: read });
  return { url: best, picture: null };
}

/** @throws Failed picture-unreachable when the browser keeps extensions out of the page */
export async function picturesOf(place: Place | null): Promise<Candidate[]> {
  const found = place && (await runIn(place, largePictures, { args: [] }));
  if (!found) throw new Failed({ kind: 'picture-unreachable', reason: 'closed-page' });
  return found;
}

/** @returns null where the browser keeps extensions out, the page has gone, or does not answer within the limit */
export async function runIn<A extends unknown[], R>(
  { tabId, frameId }: Place,
  func: (...args: A) => R | Promise<R>,
  { args, limitSeconds = LOOK_SECONDS }: { args: A; limitSeconds?: number },
): Promise<R | null> {
  try {
    const run = browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // What crosses is JSON; the functions in in-page/ take and give nothing else.
      func,
      args,
    });
    const frames = await Promise.race([run, after(limitSeconds)]);
    return (frames?.[0]?.result as R | undefined) ?? null;
  } catch (error) {
    console.warn('A page did not let itself be asked:', error);
    return null;
  }
}

function after(seconds: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), seconds * 1000));
}

async function asBlob(dataUrl: Promise<string | null>): Promise<Blob | null> {
  const read = await dataUrl;
  return read === null ? null : blobOf(read);
}

function origin(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}
