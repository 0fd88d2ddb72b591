import { useEffect, useState } from 'preact/hooks';

/** @returns the seconds until that moment; it counts down to 0 */
export function useCountdown(atMs: number): number {
  const [secondsLeft, setSecondsLeft] = useState(secondsUntil(atMs));
  useEffect(() => {
    // From the clock, not by counting ticks: browsers slow the timers of hidden tabs down.
    const tick = () => {
      const left = secondsUntil(atMs);
      setSecondsLeft(left);
      if (left === 0) clearInterval(timer);
    };
    const timer = setInterval(tick, 1000);
    tick();
    return () => clearInterval(timer);
  }, [atMs]);
  return secondsLeft;
}

function secondsUntil(atMs: number): number {
  return Math.max(0, Math.ceil((atMs - Date.now()) / 1000));
}
