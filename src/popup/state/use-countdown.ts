import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Counts down whole seconds from the moment that `what` is another than before, and calls back at the end.
 * @param what null: nothing to count for
 */
export function useCountdown(what: object | null, seconds: number, ended: () => void): number {
  const [secondsLeft, setSecondsLeft] = useState(seconds);
  const atTheEnd = useRef(ended);
  useLayoutEffect(() => {
    atTheEnd.current = ended;
  });

  // From the moment that it is shown, not from the next paint.
  useLayoutEffect(() => {
    if (what === null) return;
    const endMs = Date.now() + seconds * 1000;
    setSecondsLeft(seconds);
    // From the clock, not by counting ticks: browsers slow the timers of hidden pages down.
    const timer = setInterval(() => {
      const left = Math.ceil((endMs - Date.now()) / 1000);
      setSecondsLeft(Math.max(0, left));
      if (left > 0) return;
      clearInterval(timer);
      atTheEnd.current();
    }, 250);
    return () => clearInterval(timer);
  }, [what, seconds]);

  return secondsLeft;
}
