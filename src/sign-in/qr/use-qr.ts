import { useEffect, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Failure } from '../../model/failure';

/** Has a QR code shown, and drawn anew whenever it expires, as long as the person can see this page. */
export function useQr(): { failure: Failure | null; again: () => void } {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isShown = true;
    async function show() {
      while (isShown) {
        await untilVisible();
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
