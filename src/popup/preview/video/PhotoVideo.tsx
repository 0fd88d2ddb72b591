import type { Photo } from '../../../model/photo';
import { IconButton } from '../../../ui/controls/IconButton';
import { Pause, Play } from '../../../ui/icons';
import { MovingPicture } from '../../../ui/pictures/MovingPicture';
import { say } from '../../../words/say';
import type { Photos } from '../../state/use-photos';
import './PhotoVideo.css';
import { useVideo } from './use-video';

interface Props {
  photo: Photo;
  photos: Photos;
}

/** The video of a photo that moves, over its still, which stays when it does not come; it can be paused (WCAG 2.2, 2.2.2). */
export function PhotoVideo({ photo, photos }: Props) {
  const { url, plays, trouble, play, pause, isUnplayable } = useVideo(photo, photos);
  return (
    <>
      {url && <MovingPicture url={url} plays={plays} onUnplayable={isUnplayable} />}
      {trouble !== 'unplayable' && (
        <IconButton
          icon={plays ? Pause : Play}
          name={plays ? say('previewPause') : say('previewPlay')}
          class="photo-video-button"
          onClick={plays ? pause : play}
        />
      )}
      <p class="photo-video-trouble small" role="status">
        {trouble && TROUBLE[trouble]}
      </p>
    </>
  );
}

const TROUBLE = {
  missing: say('previewVideoMissing'),
  unplayable: say('previewVideoUnplayable'),
};
