/** `ispe` boxes are near the start, before the data; what lies beyond is not looked at. */
const META_BYTES = 64 * 1024;
const ISPE = 0x69737065;

/**
 * The largest of the sizes (`ispe`: ISO/IEC 23008-12, 6.5.3) that an AVIF names. A picture in tiles names that of
 * a tile and that of the whole, a thumbnail its own: the largest is the one that would be decoded.
 */
export function avifSize(view: DataView): { width: number; height: number } | null {
  let largest: { width: number; height: number } | null = null;
  const end = Math.min(view.byteLength - 16, META_BYTES);
  for (let at = 0; at <= end; at++) {
    if (view.getUint32(at) !== ISPE) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!largest || width * height > largest.width * largest.height) largest = { width, height };
  }
  return largest;
}
