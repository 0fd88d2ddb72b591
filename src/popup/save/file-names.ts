import type { Photo } from '../../model/photo';

/** `userpic-2024-03-12.jpg` by the day, in the person's own time zone; of one day the second is `…-12-2.jpg`. */
export function fileNames(photos: Photo[]): string[] {
  const seen = new Map<string, number>();
  return photos.map(({ dateSeconds }) => {
    const day = dayOf(dateSeconds);
    const count = (seen.get(day) ?? 0) + 1;
    seen.set(day, count);
    return `userpic-${day}${count === 1 ? '' : `-${count}`}.jpg`;
  });
}

function dayOf(dateSeconds: number): string {
  const date = new Date(dateSeconds * 1000);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
