import { useEffect, useState } from 'preact/hooks';
import type { Photo } from '../../model/photo';
import { usePictures } from '../../ui/pictures/use-pictures';
import type { Photos } from '../state/use-photos';

/**
 * The pictures of 640 pixels of a photo and, once its own is there, of its neighbours: an arrow shows them at once.
 * @returns their addresses by photo id
 */
export function useLargePictures(
  { accountId, load }: Photos,
  photo: Photo,
  neighbours: Photo[],
): ReadonlyMap<string, string> {
  const [settledId, setSettledId] = useState<string | null>(null);
  const wanted = settledId === photo.id ? [photo, ...neighbours] : [photo];
  const { urls, failure } = usePictures({
    accountId,
    size: 'c',
    photoIds: wanted.map(({ id }) => id),
    mayFetch: load.state === 'loaded',
  });
  const isSettled = urls.has(photo.id) || failure !== null;
  useEffect(() => {
    if (isSettled) setSettledId(photo.id);
  }, [isSettled, photo.id]);
  return urls;
}
