/** The kinds of pictures that the browsers read and that are let in. */
export type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'bmp' | 'ico' | 'svg';

/** What a picture says of itself before it is decoded. */
export interface Header {
  width: number;
  height: number;
  /** Several frames: only the first one will be used. */
  isAnimated: boolean;
}

/** `heic` and `html` are known only to say what they are. */
export type Sniffed = Format | 'heic' | 'html' | null;

/**
 * The kind of a file by its first bytes, whatever its name and its server say.
 * @param head the first kilobyte or more
 */
export function sniff(head: Uint8Array): Sniffed {
  const known = SIGNATURES.find(({ at = 0, bytes }) => bytes.every((byte, i) => head[at + i] === byte));
  if (known) return known.format;
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'webp';
  if (ascii(head, 4, 8) === 'ftyp') return sniffIsoMedia(head);
  return sniffText(new TextDecoder().decode(head.subarray(0, 4096)));
}

/** PNG 5.2; JPEG (T.81) B.1.1.3; GIF 17; BMP and ICO as Windows writes them. */
const SIGNATURES: { format: Format; at?: number; bytes: number[] }[] = [
  { format: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { format: 'png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { format: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { format: 'bmp', bytes: [0x42, 0x4d] },
  { format: 'ico', bytes: [0, 0, 1, 0] },
];

/** Brands of ISO base media files (ISO/IEC 14496-12): AVIF's are in AVIF 1.1, section 6, HEIF's in 23008-12. */
function sniffIsoMedia(head: Uint8Array): Sniffed {
  const length = new DataView(head.buffer, head.byteOffset).getUint32(0);
  const brands = ascii(head, 8, Math.min(length, head.length));
  if (/avi[fs]/.test(brands)) return 'avif';
  return /hei[cxms]|hev[cx]|mif1|msf1/.test(brands) ? 'heic' : null;
}

function sniffText(text: string): Sniffed {
  const start = text.replace(/^\uFEFF/u, '').replace(/^(\s|<\?[^>]*>|<!--[\s\S]*?-->)+/u, '');
  if (/^(<!doctype svg[^[>]*(\[[\s\S]*?\])?\s*>\s*(<!--[\s\S]*?-->\s*)*)?<svg[\s>/]/iu.test(start))
    return 'svg';
  return /^<(!doctype html|html|head|body|title|meta|script)\b/iu.test(start) ? 'html' : null;
}

function ascii(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}
