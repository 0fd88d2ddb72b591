import type { PictureSize } from '../../model/photo';

/** A picture that has just come into the store. */
export interface PictureNews {
  accountId: string;
  photoId: string;
  size: PictureSize;
}

/** Between our own pages and the background, and nobody else (html.spec.whatwg.org, 9.5 "Broadcasting"). */
const CHANNEL = 'pictures';

/**
 * Tells pages of each picture as it comes, though the answer to who asked for many comes when all are there.
 * Whoever misses it loses nothing: what is the case stands in the store.
 */
export function tellOfPicture(news: PictureNews): void {
  // One for each word: an open channel would keep what is only a passing worker.
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(news);
  channel.close();
}

/** Calls back with each, until the returned function is called. */
export function watchPictures(came: (news: PictureNews) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => came(data as PictureNews);
  return () => channel.close();
}
