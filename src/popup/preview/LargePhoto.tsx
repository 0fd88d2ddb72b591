import type { Photo } from '../../model/photo';
import { IconButton } from '../../ui/controls/IconButton';
import { ChevronLeft, ChevronRight } from '../../ui/icons';
import { Picture } from '../../ui/pictures/Picture';
import { say } from '../../words/say';
import type { Photos } from '../state/use-photos';
import './LargePhoto.css';
import { useLargePictures } from './use-large-pictures';
import { PhotoVideo } from './video/PhotoVideo';

interface Props {
  photo: Photo;
  photos: Photos;
  step: (by: number) => void;
}

/**
 * The photo at 640 pixels (until it is there, or when it can't be had, the tile's), between arrows to its neighbours.
 * Those lie ready beneath it, so that nothing flashes when an arrow leads there.
 */
export function LargePhoto({ photo, photos, step }: Props) {
  const { list, urls } = photos;
  const place = list.indexOf(photo);
  const neighbours = [list[place + 1], list[place - 1]].filter((each) => each !== undefined);
  const large = useLargePictures(photos, photo, neighbours);
  return (
    <div class="large-photo">
      {[photo, ...neighbours].map((each) => (
        <span key={each.id} class={each === photo ? 'large-photo-shown' : 'large-photo-ready'}>
          <Picture thumbnail={each.thumbnail} sizes={[urls.get(each.id), large.get(each.id)]} />
        </span>
      ))}
      {photo.video && <PhotoVideo key={photo.id} photo={photo} photos={photos} />}
      {place > 0 && (
        <IconButton
          icon={ChevronLeft}
          name={say('previewNewer')}
          class="large-photo-newer"
          onClick={() => step(-1)}
        />
      )}
      {place < list.length - 1 && (
        <IconButton
          icon={ChevronRight}
          name={say('previewOlder')}
          class="large-photo-older"
          onClick={() => step(+1)}
        />
      )}
    </div>
  );
}
