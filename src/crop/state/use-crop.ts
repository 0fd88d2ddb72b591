import { useState } from 'preact/hooks';
import {
  type Crop,
  flipped,
  moved,
  type Point,
  type Size,
  startCrop,
  turned,
  zoomed,
} from '../../image/crop/crop';

/** The crop of a picture, and all that a hand or a key does to it. Points are in view: see image/crop/crop.ts. */
export interface Cropping {
  crop: Crop;
  size: Size;
  move: (by: Point) => void;
  zoom: (factor: number, around?: Point) => void;
  turnTo: (degrees: number) => void;
  turnBy: (degrees: number) => void;
  flip: () => void;
  reset: () => void;
}

export function useCrop({ width, height }: Size): Cropping {
  const size = { width, height };
  const [crop, setCrop] = useState(() => startCrop(size));
  return {
    crop,
    size,
    move: (by) => setCrop((now) => moved(now, size, by)),
    zoom: (factor, around) => setCrop((now) => zoomed(now, size, { factor, ...(around && { around }) })),
    turnTo: (degrees) => setCrop((now) => turned(now, size, degrees)),
    turnBy: (degrees) => setCrop((now) => turned(now, size, now.turnDegrees + degrees)),
    flip: () => setCrop(flipped),
    reset: () => setCrop(startCrop(size)),
  };
}
