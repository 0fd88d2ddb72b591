import type { Photo } from '../../src/model/photo';

/** A photo of which only this matters; the rest is as with most. */
export function aPhoto(what: Partial<Photo>): Photo {
  return {
    id: '1',
    dateSeconds: 0,
    largest: { widthPixels: 640, heightPixels: 640, bytes: 54_321 },
    video: null,
    thumbnail: null,
    ...what,
  };
}
