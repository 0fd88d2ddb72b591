import sharp from 'sharp';

/** How long each is to be seen; the last one for long, as then it begins anew. */
const MILLISECONDS = { each: 1600, last: 3000 };

/** One moving picture of several PNG files of the same size. @param file a WebP, for ever in a loop */
export async function animate(frames: string[], file: string): Promise<void> {
  const delay = frames.map((_, at) => (at === frames.length - 1 ? MILLISECONDS.last : MILLISECONDS.each));
  await sharp(frames, { join: { animated: true } })
    .webp({ delay, loop: 0, quality: 80 })
    .toFile(file);
}
