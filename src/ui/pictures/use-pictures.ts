import { useEffect, useState } from 'preact/hooks';
import type { PictureSize } from '../../model/photo';
import { saidElsewhere } from '../failure/said-elsewhere';
import { PictureShelf, type Pictures } from './picture-shelf';

interface Wanted {
  accountId: string;
  size: PictureSize;
  photoIds: string[];
  /** Turning true is also how those that failed are tried again. */
  mayFetch: boolean;
}

const NONE: Pictures = { urls: new Map(), failure: null };

/** The wanted pictures, each as soon as it is there. A component shows one account and one size all its life. */
export function usePictures({ accountId, size, photoIds, mayFetch }: Wanted): Pictures {
  const [pictures, setPictures] = useState(NONE);
  const [shelf] = useState(() => new PictureShelf({ accountId, size }, setPictures));

  useEffect(() => () => shelf.close(), [shelf]);

  useEffect(() => {
    shelf.want(photoIds, mayFetch).catch(saidElsewhere);
    // The ids are compared, not the array that holds them.
  }, [shelf, photoIds.join(), mayFetch]);

  return pictures;
}
