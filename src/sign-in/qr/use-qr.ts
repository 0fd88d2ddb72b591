import { useLayoutEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';

/** Has a QR code shown, and drawn anew whenever it expires, as long as the person can see this page. */
export function useQr(): { failure: Failure | null; again: () => void } {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);

  // Not `useEffect`: Preact ends that one only after the next paint, which a tab in the background may wait for
  // for long. Until then it would go on asking for a code that nobody wants any more.
  useLayoutEffect(() => {
    let isShown = true;
    async function show() {
      while (isShown) {
        await untilVisible();
        // Meanwhile another step may have been turned to, in another tab: asking again would take it away.
        if (!isShown) return;
        const shown = await ask('showQr');
        if (!isShown) return;
        setFailure(shown.ok ? null : shown.failure);
        if (!shown.ok || shown.value.isOver) return;
      }
    }
    void show();
    return () => {
      isShown = false;
    };
  }, [round]);

  return {
    failure,
    again: () => {
      setFailure(null);
      setRound(round + 1);
    },
  };
}

/** A tab in the background asks nothing of Telegram; what it shows is renewed when it comes to the front. */
function untilVisible(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}
