import type { Photo } from '../../model/photo';
import { IconButton } from '../../ui/controls/IconButton';
import { ChevronLeft, ChevronRight } from '../../ui/icons';
import { Picture } from '../../ui/pictures/Picture';
import { usePictures } from '../../ui/state/use-pictures';
import type { Photos } from '../state/use-photos';
import './LargePhoto.css';
import { PhotoVideo } from './PhotoVideo';

interface Props {
  photo: Photo;
  photos: Photos;
  step: (by: number) => void;
}

/** The photo at 640 pixels (until it is there, or when it can't be had, the tile's), between arrows to its neighbours. */
export function LargePhoto({ photo, photos, step }: Props) {
  const { accountId, list, load, urls } = photos;
  const large = usePictures({
    accountId,
    size: 'c',
    photoIds: [photo.id],
    mayFetch: load.state === 'loaded',
  });
  return (
    <div class="large-photo">
      <Picture
        key={photo.id}
        thumbnail={photo.thumbnail}
        sizes={[urls.get(photo.id), large.urls.get(photo.id)]}
      />
      {photo.video && <PhotoVideo key={photo.id} photo={photo} photos={photos} />}
      {photo !== list[0] && (
        <IconButton
          icon={ChevronLeft}
          name="Newer photo"
          class="large-photo-newer"
          onClick={() => step(-1)}
        />
      )}
      {photo !== list.at(-1) && (
        <IconButton
          icon={ChevronRight}
          name="Older photo"
          class="large-photo-older"
          onClick={() => step(+1)}
        />
      )}
    </div>
  );
}
