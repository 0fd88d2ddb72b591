import { useLayoutEffect, useRef } from 'preact/hooks';
import './MovingPicture.css';

interface Props {
  url: string;
  plays?: boolean;
  /** The browser does not know this kind of video, or it is damaged. */
  onUnplayable?: () => void;
}

/** The video of a photo that moves, over its still: without a sound, again and again. It is decoration, as Picture is. */
export function MovingPicture({ url, plays = true, onUnplayable }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  useLayoutEffect(() => {
    // What cannot be played says so by its own event; being paused again before it began is no news.
    if (plays) video.current?.play().catch(() => {});
    else video.current?.pause();
  }, [plays, url]);
  return (
    <video
      ref={video}
      class="moving-picture"
      src={url}
      muted
      loop
      playsInline
      disablePictureInPicture
      aria-hidden
      onError={onUnplayable}
    />
  );
}
