import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../bus/ask';
import type { Result } from '../../model/failure';
import { type Incoming, readIncoming, watchIncoming } from '../../store/incoming';
import { takeIncomingPicture } from '../../store/incoming/pictures';
import { saidElsewhere } from '../../ui/failure/said-elsewhere';
import type { Show } from './use-opened';

interface Following {
  /** How far the picture has come; null when none is on its way, or the person has turned to another one. */
  incoming: Incoming | null;
  /** Follows what the background was asked to bring. */
  wish: (asking: () => Promise<Result<null>>) => Promise<void>;
  /** What comes from now on is not looked at. */
  leave: () => void;
}

/**
 * Follows a picture on its way here, and shows it when it has come.
 *
 * As long as it is on its way, a question to the background is open: that keeps the worker awake, and when the worker is
 * stopped all the same, the question is sent again (bus/ask.ts), and the next worker goes on.
 */
export function useIncoming(key: string, show: Show): Following {
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const here = useRef({ isFollowed: true, isAsked: false, hasCome: false }).current;

  const wish = useCallback(async (asking: () => Promise<Result<null>>) => {
    Object.assign(here, { isFollowed: true, isAsked: true });
    const answer = await asking();
    here.isAsked = false;
    if (!answer.ok && here.isFollowed) await show(answer.failure);
  }, []);

  useEffect(() => {
    const askOnce = (isOnItsWay: boolean) =>
      void (here.isAsked || wish(() => ask('fetchPicture', { key, isOnItsWay })));

    async function follow(now: Incoming, isReloaded: boolean) {
      if (!here.isFollowed) return;
      setIncoming(now);
      if (now.state !== 'ready') {
        here.hasCome = false;
        if (now.state === 'fetching') askOnce(true);
        return show(null);
      }
      const picture = await takeIncomingPicture(key);
      if (picture) here.hasCome = true;
      if (picture && here.isFollowed) return show(picture);
      // The page was loaded anew, and the picture was for the one before.
      if (!here.hasCome && isReloaded) return askOnce(false);
      if (!here.hasCome) return show({ kind: 'picture-lost' });
    }

    // What was read first may come after the word of a change to it, and is then no longer so.
    let hasHeard = false;
    const stop = watchIncoming(key, (now) => {
      hasHeard = true;
      void follow(now, false).catch(saidElsewhere);
    });
    void readIncoming(key)
      .then((now) => (now && !hasHeard ? follow(now, true) : undefined))
      .catch(saidElsewhere);
    return stop;
  }, [key]);

  const leave = useCallback(() => {
    here.isFollowed = false;
    setIncoming(null);
  }, []);
  return { incoming, wish, leave };
}
