import { reject } from '../inspect';
import { parseInert } from '../parse-inert';
import { tameSvg } from './tame-svg';

const SIDE_PIXELS = 1280;
/** Drawings of people have a tenth of it. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * The same drawing, at a size of ours: its shorter side 1280 pixels, whatever it says of itself (many say nothing,
 * and Firefox draws none of those on a canvas). Only shape counts, for it has no pixels of its own.
 *
 * @throws Failed image-rejected when it is no well-formed XML, has no size, or is too much to draw
 */
export async function sizedSvg(picture: Blob): Promise<Blob> {
  if (picture.size > MOST_BYTES) return reject('too-complex');
  const text = await picture.text();
  if (!hasTameEntities(text)) return reject('too-complex');
  const parsed = parseInert(text, 'image/svg+xml');
  const root = parsed.documentElement;
  if (root.localName !== 'svg' || parsed.querySelector('parsererror')) return reject('broken');
  const { width, height } = shapeOf(root);
  if (!(width > 0 && height > 0)) return reject('no-size');
  await tameSvg(parsed);
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  // One that is all edge, like a line, must not grow without end.
  const scale = Math.min(SIDE_PIXELS / Math.min(width, height), 4096 / Math.max(width, height));
  root.setAttribute('width', String(Math.max(1, Math.round(width * scale))));
  root.setAttribute('height', String(Math.max(1, Math.round(height * scale))));
  return new Blob([new XMLSerializer().serializeToString(parsed)], { type: 'image/svg+xml' });
}

/**
 * Words of a document's own (`<!ENTITY a "...">`), as Illustrator writes them: none made of others, which is how a
 * kilobyte becomes a gigabyte, and what all of them come to is not more than a document may be.
 */
function hasTameEntities(text: string): boolean {
  const values = [...text.matchAll(/<!ENTITY\s[^>"']*(?:"([^"]*)"|'([^']*)')/gu)].map(
    ([, double, single]) => double ?? single ?? '',
  );
  const longest = Math.max(0, ...values.map(({ length }) => length));
  return !values.some((value) => /&(?!#)/u.test(value)) && longest * text.split('&').length <= MOST_BYTES;
}

/** SVG 2, 8.2: without width and height the view box says the shape; without that, browsers take 300 x 150. */
function shapeOf(root: Element): { width: number; height: number } {
  const [, , boxWidth, boxHeight] = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return {
    width: pixels(root.getAttribute('width')) ?? boxWidth ?? 300,
    height: pixels(root.getAttribute('height')) ?? boxHeight ?? 150,
  };
}

/** Percentages say nothing here, and other units keep the shape when both sides have the same. */
function pixels(length: string | null): number | undefined {
  const number = /^\s*([\d.]+)(?:px|pt|mm|cm|in|em)?\s*$/.exec(length ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}
