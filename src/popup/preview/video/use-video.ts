import { useEffect, useState } from 'preact/hooks';
import type { Photo } from '../../../model/photo';
import { usePictures } from '../../../ui/pictures/use-pictures';
import { wantsLessMotion } from '../../../ui/wants-less-motion';
import type { Photos } from '../../state/use-photos';

interface Video {
  /** Undefined until it is there. */
  url: string | undefined;
  /** It does, or it will as soon as it is there. */
  plays: boolean;
  /** Why it does not: it did not come, or the browser does not know this kind. */
  trouble: 'missing' | 'unplayable' | null;
  play: () => void;
  pause: () => void;
  isUnplayable: () => void;
}

/** The video of one photo all its life: out of the store, or fetched once it is to play. It begins by itself, unless less motion is wanted. */
export function useVideo(photo: Photo, { accountId, load }: Photos): Video {
  const [plays, setPlays] = useState(() => !wantsLessMotion());
  const [isBroken, setBroken] = useState(false);
  const { urls, failure } = usePictures({
    accountId,
    size: 'video',
    photoIds: [photo.id],
    mayFetch: plays && load.state !== 'loading',
  });

  useEffect(() => {
    // It stands still until it is asked for again, which is how it is fetched again.
    if (failure) setPlays(false);
  }, [failure]);

  return {
    url: isBroken ? undefined : urls.get(photo.id),
    plays,
    trouble: isBroken ? 'unplayable' : failure && 'missing',
    play: () => setPlays(true),
    pause: () => setPlays(false),
    isUnplayable: () => setBroken(true),
  };
}
