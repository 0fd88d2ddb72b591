import type { Format, Header } from '../formats';
import { avifSize } from './avif-header';
import { gifHeader } from './gif-header';
import { icoHeader } from './ico-header';
import { jpegSize } from './jpeg-header';
import { webpHeader } from './webp-header';

/**
 * Reads how large a picture will be, without decoding a pixel: this is what keeps a decompression bomb out.
 *
 * @returns null when the header is damaged, or is of a kind without one (SVG is as large as one draws it)
 */
export function readHeader(format: Format, bytes: Uint8Array): Header | null {
  try {
    return READERS[format](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // DataView's way to say that the file ends too soon.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const READERS: Record<Format, (view: DataView) => Header | null> = {
  jpeg: (view) => still(jpegSize(view)),
  png: readPng,
  gif: gifHeader,
  webp: webpHeader,
  avif: (view) => {
    const size = avifSize(view);
    return size && { ...size, isAnimated: word(view, 8) === 'avis' };
  },
  bmp: readBmp,
  ico: icoHeader,
  svg: () => null,
};

/** PNG 11.2.1; an APNG's `acTL` comes before the first `IDAT` (PNG 3rd edition, 11.3.6.1). */
function readPng(view: DataView): Header {
  let isAnimated = false;
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const kind = word(view, at + 4);
    if (kind === 'acTL') isAnimated = true;
    if (kind === 'IDAT') break;
  }
  return { width: view.getUint32(16), height: view.getUint32(20), isAnimated };
}

/** BITMAPINFOHEADER; a negative height is a picture stored top down. The oldest header has 16-bit numbers. */
function readBmp(view: DataView): Header {
  if (view.getUint32(14, true) === 12)
    return { width: view.getUint16(18, true), height: view.getUint16(20, true), isAnimated: false };
  return {
    width: Math.abs(view.getInt32(18, true)),
    height: Math.abs(view.getInt32(22, true)),
    isAnimated: false,
  };
}

function still(size: { width: number; height: number } | null): Header | null {
  return size && { ...size, isAnimated: false };
}

function word(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
}
