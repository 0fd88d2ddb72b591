import { reject } from '../read/inspect';
import { outputSide } from './crop';
import { type Drawn, drawCrop } from './draw-crop';
import type { Pyramid } from './pyramid';

/** Telegram takes a file in parts of this size: one is one request (core.telegram.org/api/files#uploading-files). */
const MOST_BYTES = 512 * 1024 - 1;
/** The first is beyond what eyes can tell; photos fit at once, noise and confetti need the later ones. */
const QUALITIES = [0.92, 0.86, 0.78, 0.65, 0.5, 0.3];

/** @returns the crop as a square JPEG of 640 to 1280 pixels, below 512 KB, without metadata */
export async function encodeCrop(levels: Pyramid, drawn: Drawn): Promise<Blob> {
  for (const side of [outputSide(drawn.crop), 640]) {
    const canvas = document.createElement('canvas');
    canvas.width = side;
    canvas.height = side;
    drawCrop(canvas, levels, drawn);
    for (const quality of QUALITIES) {
      const jpeg = await toJpeg(canvas, quality);
      if (jpeg.size <= MOST_BYTES) return jpeg;
    }
  }
  return reject('too-many-bytes');
}

async function toJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const jpeg = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
  return jpeg ?? reject('broken');
}
