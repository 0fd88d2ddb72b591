/**
 * The square that is cut out of a picture: pure geometry, in pixels of the picture.
 *
 * A point p of the picture is seen at `R(turn) · F · (p - centre) / sidePixels`, where F mirrors when flipped, R turns
 * clockwise, and the square reaches from -0.5 to 0.5 both ways. "In view" below means that measure.
 */
export interface Crop {
  centre: Point;
  sidePixels: number;
  /** Clockwise, more than -180 and at most 180. */
  turnDegrees: number;
  /** Mirrored left to right, before it is turned. */
  isFlipped: boolean;
}

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Telegram's smallest picture of a profile: no closer than this, for there is nothing more to see. */
const LEAST_SIDE_PIXELS = 160;

/**
 * The largest square: in the middle, and of an upright picture a third of the way down what is left over, for in those
 * it is mostly somebody's head that counts. Faces are not looked for: no browser has the FaceDetector of the Shape
 * Detection API but behind a flag (developer.chrome.com/docs/capabilities/shape-detection), and finding them by
 * ourselves would weigh more than all the rest.
 */
export function startCrop(size: Size): Crop {
  const sidePixels = Math.min(size.width, size.height);
  return {
    centre: { x: size.width / 2, y: sidePixels / 2 + (size.height - sidePixels) / 3 },
    sidePixels,
    turnDegrees: 0,
    isFlipped: false,
  };
}

/** @param by in view: how far the picture goes with the hand */
export function moved(crop: Crop, size: Size, by: Point): Crop {
  return fitted({ ...crop, centre: minus(crop.centre, toPicture(crop, by)) }, size);
}

/** @param factor above 1 is closer @param zoom.around in view: the point of the picture there stays there */
export function zoomed(crop: Crop, size: Size, zoom: { factor: number; around?: Point }): Crop {
  const around = zoom.around ?? { x: 0, y: 0 };
  const sidePixels = limitSide(crop.sidePixels / zoom.factor, size, crop.turnDegrees);
  const still = plus(crop.centre, toPicture(crop, around));
  const centre = minus(still, toPicture({ ...crop, sidePixels }, around));
  return fitted({ ...crop, sidePixels, centre }, size);
}

/** The picture turns about the middle of the square; where it would not fill it any more, it comes closer. */
export function turned(crop: Crop, size: Size, toDegrees: number): Crop {
  return fitted({ ...crop, turnDegrees: normal(toDegrees) }, size);
}

/** As in a mirror: what was turned clockwise is now turned the other way. */
export function flipped(crop: Crop): Crop {
  return { ...crop, isFlipped: !crop.isFlipped, turnDegrees: normal(-crop.turnDegrees) };
}

/** The side of the square that is sent: 640 to 1280, which Telegram shows without scaling it up or down at its best. */
export function outputSide({ sidePixels }: Crop): number {
  return Math.round(Math.min(Math.max(sidePixels, 640), 1280));
}

/** How far it may be zoomed: the square's side, from the closest to the whole picture. */
export function sideRange(size: Size, turnDegrees: number): { least: number; most: number } {
  const most = Math.min(size.width, size.height) / spread(turnDegrees);
  return { least: Math.min(LEAST_SIDE_PIXELS, most), most };
}

/** The same crop, with the whole square inside the picture. */
function fitted(crop: Crop, size: Size): Crop {
  const sidePixels = limitSide(crop.sidePixels, size, crop.turnDegrees);
  const reach = (sidePixels * spread(crop.turnDegrees)) / 2;
  const centre = {
    x: clamp(crop.centre.x, reach, size.width - reach),
    y: clamp(crop.centre.y, reach, size.height - reach),
  };
  return { ...crop, sidePixels, centre };
}

function limitSide(sidePixels: number, size: Size, turnDegrees: number): number {
  const { least, most } = sideRange(size, turnDegrees);
  return clamp(sidePixels, least, most);
}

/** A square of side 1, turned, needs an upright square of this side. */
function spread(turnDegrees: number): number {
  const { cos, sin } = direction(turnDegrees);
  return Math.abs(cos) + Math.abs(sin);
}

/** From a way in view to the same way on the picture. */
function toPicture({ turnDegrees, isFlipped, sidePixels }: Crop, { x, y }: Point): Point {
  const { cos, sin } = direction(turnDegrees);
  const upright = { x: cos * x + sin * y, y: cos * y - sin * x };
  return { x: (isFlipped ? -upright.x : upright.x) * sidePixels, y: upright.y * sidePixels };
}

/** Exact for quarter turns, where Math.cos(90°) is 6e-17. */
function direction(degrees: number): { cos: number; sin: number } {
  const radians = (degrees * Math.PI) / 180;
  const exact = (value: number) => (degrees % 90 === 0 ? Math.round(value) : value);
  return { cos: exact(Math.cos(radians)), sin: exact(Math.sin(radians)) };
}

function normal(degrees: number): number {
  const turn = ((degrees % 360) + 360) % 360;
  return turn > 180 ? turn - 360 : turn;
}

function plus(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

function minus(a: Point, b: Point): Point {
  return { x: a.x - b.x, y: a.y - b.y };
}

function clamp(value: number, least: number, most: number): number {
  // Halves of odd sizes: rounding may leave least a hair above most.
  return Math.min(Math.max(value, least), Math.max(least, most));
}
