import { useEffect, useRef } from 'preact/hooks';
import type { Live } from '../store/live';

/** True from the moment that the page was opened to add an account (`#add`) until the sign-in has come to its end. */
export function useAdding({ signIn }: Live): boolean {
  const isUnderWay = signIn !== null;
  const adding = useRef({ is: location.hash === '#add', wasUnderWay: false });
  // While rendering, not after it: the next sign-in would begin in between.
  if (adding.current.wasUnderWay && !isUnderWay) adding.current.is = false;
  adding.current.wasUnderWay = isUnderWay;
  const isAdding = adding.current.is;

  useEffect(() => {
    // So that reloading the page does not begin anew.
    if (!isAdding) history.replaceState(null, '', location.pathname);
  }, [isAdding]);

  return isAdding;
}
