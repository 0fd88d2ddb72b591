import type { Header } from '../formats';

/** WebP container specification: `VP8X` (with a canvas), `VP8L` (lossless) or `VP8 ` (RFC 6386, 9.1) comes first. */
export function webpHeader(view: DataView): Header | null {
  switch (String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)))) {
    case 'VP8X':
      return {
        width: 1 + uint24(view, 24),
        height: 1 + uint24(view, 27),
        isAnimated: (view.getUint8(20) & 0b10) !== 0,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), isAnimated: false };
    }
    case 'VP8 ':
      return {
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        isAnimated: false,
      };
    default:
      return null;
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
