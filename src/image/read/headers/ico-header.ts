import type { Header } from '../formats';

const PNG = 0x89504e47;

/**
 * The largest of an icon's pictures, which is the one that browsers show. What the directory says of their sizes has one
 * byte a side; how large each is that would be decoded, it says itself: a PNG, or a bitmap twice as high as it is
 * (colours above, mask below).
 */
export function icoHeader(view: DataView): Header | null {
  const count = view.getUint16(4, true);
  let largest = { width: 0, height: 0 };
  for (let entry = 0; entry < count; entry++) {
    const at = view.getUint32(6 + 16 * entry + 12, true);
    const size =
      view.getUint32(at) === PNG
        ? { width: view.getUint32(at + 16), height: view.getUint32(at + 20) }
        : { width: view.getInt32(at + 4, true), height: Math.abs(view.getInt32(at + 8, true)) / 2 };
    if (size.width * size.height > largest.width * largest.height) largest = size;
  }
  return count > 0 ? { ...largest, isAnimated: false } : null;
}
