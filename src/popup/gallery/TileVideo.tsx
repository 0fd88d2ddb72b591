import type { Photo } from '../../model/photo';
import { MovingPicture } from '../../ui/pictures/MovingPicture';
import { usePictures } from '../../ui/pictures/use-pictures';

/** What is fetched for a look in passing; a longer video plays in its tile when it is in the store already. */
const CHEAP_BYTES = 512 * 1024;

interface Props {
  accountId: string;
  photo: Photo;
}

/** The video of a photo, in its tile. When it does not come the still says enough. */
export function TileVideo({ accountId, photo }: Props) {
  const isCheap = photo.video !== null && photo.video.bytes <= CHEAP_BYTES;
  const { urls } = usePictures({ accountId, size: 'video', photoIds: [photo.id], mayFetch: isCheap });
  const url = urls.get(photo.id);
  return url ? <MovingPicture url={url} /> : null;
}
