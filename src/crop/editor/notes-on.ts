import type { Crop } from '../../image/crop/crop';
import type { Decoded } from '../../image/read/decode';

const SHARP_FROM_PIXELS = 640;

/** What a person should know of the photo that this crop makes; empty when it is all well. */
export function notesOn(picture: Decoded, crop: Crop, isFromScreen: boolean): string {
  const side = Math.round(crop.sidePixels);
  return [
    isFromScreen && 'The site keeps the picture itself to itself: this is what the screen shows of it.',
    picture.isAnimated && 'It moves; the photo is its first frame.',
    side < SHARP_FROM_PIXELS && `Only ${side} × ${side} pixels: the photo will be soft.`,
  ]
    .filter(Boolean)
    .join(' ');
}
