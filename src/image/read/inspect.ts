import { Failed, type ImageFlaw } from '../../model/failure';
import { type Format, sniff } from './formats';
import { readHeader } from './headers/header';
import { MOST_BYTES, MOST_PIXELS } from './limits';

/** A picture that was let in, and is not yet decoded. */
export interface Inspected {
  format: Format;
  isAnimated: boolean;
  /** 0 for a drawing, which has none of its own. */
  pixels: number;
}

/**
 * Looks at a picture's bytes before anything is decoded.
 * @throws Failed image-rejected, with the flaw
 */
export async function inspect(picture: Blob): Promise<Inspected> {
  if (picture.size === 0) reject('empty');
  if (picture.size > MOST_BYTES) reject('too-many-bytes');
  const bytes = new Uint8Array(await picture.arrayBuffer());
  const format = formatOf(bytes);
  if (format === 'svg') return { format, isAnimated: false, pixels: 0 };
  const header = readHeader(format, bytes) ?? reject('broken');
  if (header.width === 0 || header.height === 0) reject('no-size');
  const pixels = header.width * header.height;
  if (pixels > MOST_PIXELS) reject('too-many-pixels');
  return { format, isAnimated: header.isAnimated, pixels };
}

function formatOf(bytes: Uint8Array): Format {
  const sniffed = sniff(bytes);
  switch (sniffed) {
    case null:
      return reject('not-an-image');
    case 'heic':
      return reject('heic');
    case 'html':
      return reject('web-page');
    default:
      return sniffed;
  }
}

/** @throws Failed image-rejected */
export function reject(flaw: ImageFlaw): never {
  throw new Failed({ kind: 'image-rejected', reason: flaw });
}
