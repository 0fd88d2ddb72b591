import { useEffect, useRef, useState } from 'preact/hooks';

/** So long the digits stay that somebody has typed, and can be seen. */
const FORGOTTEN_AFTER_MS = 1500;

/** Digits that are typed one after the other: four are a year. */
export interface TypedYear {
  digits: string;
  /** @returns true when the key was a digit */
  type: (key: string) => boolean;
}

export function useTypedYear(complete: (year: number) => void): TypedYear {
  const [digits, setDigits] = useState('');
  // Two keys may come before the page is drawn.
  const typed = useRef('');

  function set(now: string) {
    typed.current = now;
    setDigits(now);
  }

  useEffect(() => {
    if (digits === '') return;
    const timer = setTimeout(() => set(''), FORGOTTEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [digits]);

  return {
    digits,
    type: (key) => {
      if (!/^\d$/.test(key)) return false;
      set(typed.current.length === 4 ? key : typed.current + key);
      if (typed.current.length === 4) complete(Number(typed.current));
      return true;
    },
  };
}
