import { useEffect, useRef, useState } from 'preact/hooks';
import type { Live } from '../store/live';

/** True from the moment that the page was opened to add an account (`#add`) until the sign-in has come to its end. */
export function useAdding(live: Live | null): boolean {
  const [isAdding, setAdding] = useState(location.hash === '#add');
  const wasUnderWay = useRef(false);
  const isUnderWay = Boolean(live?.signIn);

  useEffect(() => {
    if (wasUnderWay.current && !isUnderWay) {
      setAdding(false);
      // So that reloading the page does not begin anew.
      history.replaceState(null, '', location.pathname);
    }
    wasUnderWay.current = isUnderWay;
  }, [isUnderWay]);

  return isAdding;
}
