import { useEffect, useState } from 'preact/hooks';
import type { Photos } from '../state/use-photos';
import { yearBounds } from './year-bounds';

/** After this long the search ends where it is. A year is found in seven questions, of ten thousand photos. */
const MOST_SECONDS = 15;

export interface Jump {
  /** The year that is looked for, as long as photos are asked for to find it. */
  year: number | null;
  to: (year: number) => void;
}

/**
 * Leads to the first photo of a year, or where it would be. Where that lies among photos that nobody has looked at, it
 * asks for those in the middle, and again.
 *
 * @param arrive with the place of that photo
 */
export function useJump(photos: Photos, arrive: (place: number) => void): Jump {
  const { list, seek } = photos;
  const [year, setYear] = useState<number | null>(null);
  const mayAsk = photos.load.state !== 'failed' && photos.pageFailure === null;

  useEffect(() => {
    if (year === null) return;
    const { after, before } = yearBounds(list, year);
    if (before - after > 1 && mayAsk) return seek(Math.floor((after + before) / 2));
    setYear(null);
    seek(null);
    arrive(Math.min(before, list.length - 1));
  }, [year, list, mayAsk]);

  useEffect(() => {
    if (year === null) return;
    const timer = setTimeout(() => {
      setYear(null);
      seek(null);
    }, MOST_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [year, seek]);

  return { year, to: setYear };
}
