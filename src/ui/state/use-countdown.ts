import { useEffect, useState } from 'preact/hooks';

/** @returns the whole seconds until that moment (milliseconds since the epoch); it counts down to 0 */
export function useCountdown(endMs: number): number {
  const [, drawAnew] = useState({});
  const secondsLeft = secondsUntil(endMs);
  const isOver = secondsLeft === 0;
  useEffect(() => {
    if (isOver) return;
    let drawn = secondsLeft;
    // From the clock, not by counting ticks: browsers slow the timers of hidden pages down, and computers sleep.
    const look = () => {
      if (secondsUntil(endMs) === drawn) return;
      drawn = secondsUntil(endMs);
      drawAnew({});
    };
    const timer = setInterval(look, 250);
    look();
    return () => clearInterval(timer);
  }, [endMs, isOver]);
  return secondsLeft;
}

function secondsUntil(endMs: number): number {
  return Math.max(0, Math.ceil((endMs - Date.now()) / 1000));
}
