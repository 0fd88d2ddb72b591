import { useEffect } from 'preact/hooks';
import { latinDigits } from '../../words/latin-digits';
import type { Photos } from '../state/use-photos';
import type { Years } from './use-years';
import { yearBounds } from './year-bounds';

/** After this long the search ends where it is. A year is found in seven questions, of ten thousand photos. */
const MOST_SECONDS = 15;
/** So long the digits stay that somebody has typed, and can be seen. */
const FORGOTTEN_AFTER_MS = 1500;

interface Props {
  photos: Photos;
  years: Years;
  /** Is called with the place of that photo. */
  arrive: (place: number) => void;
}

/**
 * Leads to the first photo of a year, or where it would be. Where that lies among photos that nobody has looked at, it
 * asks for those in the middle, and again. Draws nothing.
 */
export function YearSearch({ photos, years, arrive }: Props) {
  const { list, seek } = photos;
  const { sought, typed } = years;
  const mayAsk = photos.load.state !== 'failed' && photos.pageFailure === null;

  useEffect(() => {
    if (typed === '') return;
    if (typed.length === 4) years.seek(Number(latinDigits(typed)) || null);
    const timer = setTimeout(years.forgetTyped, FORGOTTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    if (sought === null) return;
    const { after, before } = yearBounds(list, sought);
    if (before - after > 1 && mayAsk) return seek(Math.floor((after + before) / 2));
    years.seek(null);
    seek(null);
    arrive(Math.min(before, list.length - 1));
  }, [sought, list, mayAsk]);

  useEffect(() => {
    if (sought === null) return;
    const timer = setTimeout(() => {
      years.seek(null);
      seek(null);
    }, MOST_SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [sought, seek]);

  return null;
}
