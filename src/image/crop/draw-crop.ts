import type { Crop } from './crop';
import type { Pyramid } from './pyramid';

export interface Drawn {
  crop: Crop;
  /** The picture's transparent parts become this colour: a JPEG has none. */
  background: string;
}

/** Draws the crop over all of a square canvas, from the smallest level that is still larger than it. */
export function drawCrop(canvas: HTMLCanvasElement, levels: Pyramid, { crop, background }: Drawn): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const side = canvas.width;
  const enough = levels.filter((level) => crop.sidePixels * (level.width / levels[0].width) >= side);
  const level = enough.at(-1) ?? levels[0];
  context.resetTransform();
  context.fillStyle = background;
  context.fillRect(0, 0, side, side);
  context.imageSmoothingQuality = 'high';
  context.translate(side / 2, side / 2);
  context.rotate((crop.turnDegrees * Math.PI) / 180);
  const scale = side / crop.sidePixels;
  context.scale(crop.isFlipped ? -scale : scale, scale);
  context.translate(-crop.centre.x, -crop.centre.y);
  context.drawImage(level, 0, 0, levels[0].width, levels[0].height);
}
