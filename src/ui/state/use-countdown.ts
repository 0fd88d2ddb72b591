import { useEffect, useState } from 'preact/hooks';
import { type Moment, secondsUntil } from './moment';

/** @returns the whole seconds until that moment; it counts down to 0 */
export function useCountdown(moment: Moment): number {
  const [, drawAnew] = useState({});
  const secondsLeft = secondsUntil(moment);
  const isOver = secondsLeft === 0;
  useEffect(() => {
    if (isOver) return;
    let drawn = secondsLeft;
    // From the clocks, not by counting ticks: browsers slow the timers of hidden pages down, and computers sleep.
    const look = () => {
      if (secondsUntil(moment) === drawn) return;
      drawn = secondsUntil(moment);
      drawAnew({});
    };
    const timer = setInterval(look, 250);
    look();
    return () => clearInterval(timer);
  }, [moment, isOver]);
  return secondsLeft;
}
