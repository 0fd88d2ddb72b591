import { useState } from 'preact/hooks';

/** A year that somebody wants to see: chosen from the list, or typed in four digits. */
export interface Years {
  /** The year that is looked for, as long as it takes to find it. */
  sought: number | null;
  seek: (year: number | null) => void;
  /** The digits that were typed one after the other. */
  typed: string;
  /** @returns true when the key was a digit */
  type: (key: string) => boolean;
  forgetTyped: () => void;
}

/** Remembers it; YearSearch.tsx, which is read after the first paint, does the rest. */
export function useYears(): Years {
  const [sought, seek] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  return {
    sought,
    seek,
    typed,
    type: (key) => {
      // Of any keyboard; YearSearch.tsx knows those of Arabic and Persian.
      if (!/^\p{Nd}$/u.test(key)) return false;
      // Two keys may come before the page is drawn.
      setTyped((before) => (before.length === 4 ? key : before + key));
      return true;
    },
    forgetTyped: () => setTyped(''),
  };
}
