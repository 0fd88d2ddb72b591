import type { Header } from '../formats';

const EXTENSION = 0x21;
const FRAME = 0x2c;

/**
 * GIF89a, 18 and 20. The first frame may be larger than the screen that it is said to be for: browsers then make room,
 * so that is the size which counts. One that moves has a second frame.
 */
export function gifHeader(view: DataView): Header {
  let [width, height] = [view.getUint16(6, true), view.getUint16(8, true)];
  let frames = 0;
  for (let at = 13 + colourTableBytes(view.getUint8(10)); at < view.byteLength && frames < 2; ) {
    const block = view.getUint8(at);
    if (block === EXTENSION) {
      at = afterSubBlocks(view, at + 2);
    } else if (block === FRAME) {
      if (frames === 0) {
        width = Math.max(width, view.getUint16(at + 1, true) + view.getUint16(at + 5, true));
        height = Math.max(height, view.getUint16(at + 3, true) + view.getUint16(at + 7, true));
      }
      frames += 1;
      at = afterSubBlocks(view, at + 11 + colourTableBytes(view.getUint8(at + 9)));
    } else break;
  }
  return { width, height, isAnimated: frames > 1 };
}

/** Of the global or a frame's own: how many colours is in the flags. */
function colourTableBytes(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

/** Each begins with its length; one of none ends them. A file that is cut off ends them, too. */
function afterSubBlocks(view: DataView, start: number): number {
  let at = start;
  while (at < view.byteLength && view.getUint8(at) > 0) at += 1 + view.getUint8(at);
  return at + 1;
}
