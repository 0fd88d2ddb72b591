import type { Photo } from '../../model/photo';

/** A file that a photo is saved as. */
export interface PhotoFile {
  photoId: string;
  size: 'full' | 'video';
  name: string;
}

/**
 * What there is to save of photos: the picture of each, and behind it the video of one that moves.
 *
 * They are called `userpic-2024-03-12.jpg` by the day, in the person's own time zone; of one day the second is `…-12-2.jpg`.
 */
export function filesOf(photos: Photo[]): PhotoFile[] {
  const seen = new Map<string, number>();
  return photos.flatMap(({ id, dateSeconds, video }) => {
    const day = dayOf(dateSeconds);
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    const name = `userpic-${day}${count === 1 ? '' : `-${count}`}`;
    const picture: PhotoFile = { photoId: id, size: 'full', name: `${name}.jpg` };
    return video ? [picture, { photoId: id, size: 'video', name: `${name}.mp4` }] : [picture];
  });
}

function dayOf(dateSeconds: number): string {
  const date = new Date(dateSeconds * 1000);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
