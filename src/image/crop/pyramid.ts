/** The same picture, again and again at half the size: smoothing by halves is the good and quick way down. */
export type Pyramid = [HTMLCanvasElement, ...HTMLCanvasElement[]];

const LEAST_SIDE_PIXELS = 64;

/**
 * Browsers scale down with few neighbours of each pixel (bilinear: four), so that anything below a half loses lines
 * and shimmers. A half takes exactly the four that belong together.
 */
export function pyramidOf(picture: HTMLCanvasElement): Pyramid {
  const levels: Pyramid = [picture];
  for (let last = picture; Math.min(last.width, last.height) > 2 * LEAST_SIDE_PIXELS; ) {
    last = half(last);
    levels.push(last);
  }
  return levels;
}

function half(picture: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width / 2);
  canvas.height = Math.ceil(picture.height / 2);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}
