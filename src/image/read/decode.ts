import { type Inspected, inspect, reject } from './inspect';
import { sizedSvg } from './svg/sized-svg';

/** A picture as it is worked with: upright, in sRGB, of a size that any machine can hold. */
export interface Decoded extends Inspected {
  canvas: HTMLCanvasElement;
}

/** 16.8 million pixels are 64 MB; a crop of 1280 pixels never needs more. */
const MOST_SIDE_PIXELS = 4096;
const LIMIT_SECONDS = 20;

/**
 * Decodes a picture from anywhere.
 *
 * Through an <img>, and not createImageBitmap: it reads SVG too, runs none of its scripts and loads nothing for
 * it, turns a photo upright as its EXIF says, and shows the first frame of what moves. Drawing on a canvas turns
 * the colours into sRGB, and leaves all metadata behind.
 *
 * @throws Failed image-rejected
 */
export async function decode(picture: Blob): Promise<Decoded> {
  const inspected = await inspect(picture);
  const url = URL.createObjectURL(
    inspected.format === 'svg' ? await sizedSvg(picture) : typed(picture, inspected),
  );
  try {
    const image = await load(url);
    return { ...inspected, canvas: paint(image) };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Firefox believes the type of a Blob before its bytes. */
function typed(picture: Blob, { format }: Inspected): Blob {
  return new Blob([picture], { type: format === 'ico' ? 'image/x-icon' : `image/${format}` });
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('too slow')), LIMIT_SECONDS * 1000);
  });
  try {
    await Promise.race([image.decode(), tooSlow]);
  } catch {
    return reject('broken');
  } finally {
    clearTimeout(timer);
  }
  if (image.naturalWidth === 0 || image.naturalHeight === 0) reject('no-size');
  return image;
}

function paint(image: HTMLImageElement): HTMLCanvasElement {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(1, MOST_SIDE_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) return reject('too-many-pixels');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
