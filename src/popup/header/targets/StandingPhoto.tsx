import type { Photo } from '../../../model/photo';
import { Avatar } from '../../../ui/pictures/Avatar';
import { usePictures } from '../../../ui/pictures/use-pictures';

interface Props {
  accountId: string;
  photo: Photo;
}

/** The photo that a target has now. */
export function StandingPhoto({ accountId, photo }: Props) {
  const pictures = usePictures({ accountId, size: 'a', photoIds: [photo.id], mayFetch: true });
  return <Avatar photo={photo} url={pictures.urls.get(photo.id)} name={undefined} />;
}
