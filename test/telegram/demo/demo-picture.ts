import { existsSync, readFileSync } from 'node:fs';
import { PICTURE_WIDTHS, type Picture } from '../world/picture';

/** A picture that scripts/draw-demo-photos.ts drew: `photo 7` lies in pictures/photo-7. Read once a process. */
export function demoPicture(name: string): Picture {
  const known = pictures.get(name);
  if (known) return known;
  const folder = new URL(`./pictures/${name.replaceAll(' ', '-')}/`, import.meta.url);
  const read = (file: string) => readFileSync(new URL(file, folder));
  const video = existsSync(new URL('video.mp4', folder))
    ? { bytes: read('video.mp4'), widthPixels: PICTURE_WIDTHS.b }
    : null;
  const picture = { a: read('a.jpg'), b: read('b.jpg'), c: read('c.jpg'), i: read('i.stripped'), video };
  pictures.set(name, picture);
  return picture;
}

const pictures = new Map<string, Picture>();
