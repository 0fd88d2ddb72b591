import type { Cropping } from '../state/use-crop';

/** A part of the view for each press of an arrow, and how much closer + brings. */
const STEP = 0.02;
const CLOSER = 1.1;

/** What each key (`KeyboardEvent.key`) does on the stage. The arrows move the mask, so the picture goes the other way. */
export function keysOf(cropping: Cropping, done: () => void): Record<string, () => void> {
  return {
    ArrowLeft: () => cropping.move({ x: STEP, y: 0 }),
    ArrowRight: () => cropping.move({ x: -STEP, y: 0 }),
    ArrowUp: () => cropping.move({ x: 0, y: STEP }),
    ArrowDown: () => cropping.move({ x: 0, y: -STEP }),
    '+': () => cropping.zoom(CLOSER),
    // The same key without Shift, on many keyboards.
    '=': () => cropping.zoom(CLOSER),
    '-': () => cropping.zoom(1 / CLOSER),
    '[': () => cropping.turnBy(-1),
    ']': () => cropping.turnBy(1),
    r: () => cropping.turnBy(90),
    R: () => cropping.turnBy(-90),
    f: cropping.flip,
    '0': cropping.reset,
    Enter: done,
  };
}
