import type { Crop } from '../../image/crop/crop';
import type { Decoded } from '../../image/read/decode';
import { say } from '../../words/say';

const SHARP_FROM_PIXELS = 640;

/** What a person should know of the photo that this crop makes; empty when it is all well. */
export function notesOn(picture: Decoded, crop: Crop, isFromScreen: boolean): string {
  const side = Math.round(crop.sidePixels);
  return [
    isFromScreen && say('cropIsFromScreen'),
    picture.isAnimated && say('cropMoves'),
    side < SHARP_FROM_PIXELS && say('cropSoft', { side }),
  ]
    .filter(Boolean)
    .join(' ');
}
