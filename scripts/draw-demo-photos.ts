import { mkdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { makePicture } from '../test/telegram/pictures/make-picture';
import { album, type DemoPhoto } from './demo-photos/album';
import { drawVideo } from './demo-photos/draw-video';
import { numberPlate } from './demo-photos/number-plate';

/**
 * Draws the photos of the demo account into test/telegram/demo/pictures: `npx tsx scripts/draw-demo-photos.ts`.
 * The result is committed, so nobody needs to run this; the videos want Debian's ffmpeg (`--no-videos` leaves them be).
 */
const FOLDER = new URL('../test/telegram/demo/pictures/', import.meta.url);
const withVideos = !process.argv.includes('--no-videos');

for (const photo of album) {
  const folder = new URL(`${photo.name.replaceAll(' ', '-')}/`, FOLDER);
  await mkdir(folder, { recursive: true });
  const { picture } = await makePicture(await drawn(photo, 0));
  await writeFile(new URL('a.jpg', folder), picture.a);
  await writeFile(new URL('b.jpg', folder), picture.b);
  await writeFile(new URL('c.jpg', folder), picture.c);
  await writeFile(new URL('i.stripped', folder), picture.i);
  if (photo.moves && withVideos) {
    await writeFile(new URL('video.mp4', folder), await drawVideo((moment) => drawn(photo, moment)));
  }
  console.log(
    `${photo.name}: ${picture.a.length} + ${picture.b.length} + ${picture.c.length} + ${picture.i.length} bytes`,
  );
}

function drawn({ scene, number }: DemoPhoto, moment: number): Promise<Buffer> {
  const plate = number === null ? '' : numberPlate(number);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="640" viewBox="0 0 640 640">${scene(moment)}${plate}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
