import { inspect, reject } from '../inspect';
import { MOST_PIXELS } from '../limits';
import { assertDrawable } from './assert-drawable';
import { unescaped } from './css';

/** What moves or runs; and HTML, which has more ways to be large than could be counted. A drawing falls back on text. */
const LEFT_OUT =
  'script, foreignObject, set, discard, animate, animateColor, animateMotion, animateTransform';
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Takes from a drawing what is not for a still picture, and counts the rest. As an image it runs no script and loads
 * nothing (SVG 2, 2.7 "secure static mode"); how large it is when drawn, no browser asks.
 *
 * @throws Failed image-rejected too-complex
 */
export async function tameSvg(parsed: XMLDocument): Promise<void> {
  const root = parsed.documentElement;
  // Style sheets may come as such, too: <?xml-stylesheet?>.
  for (const node of [...parsed.childNodes])
    if (node.nodeType === Node.PROCESSING_INSTRUCTION_NODE) node.remove();
  for (const element of root.querySelectorAll('*'))
    if (element.matches(LEFT_OUT) || element.namespaceURI === XHTML) element.remove();
  await leaveOutPictures(root);
  if (hasHiddenData(root)) reject('too-complex');
  assertDrawable(root);
}

/** A picture in the drawing is looked at as any other; all together may be as large as one. */
async function leaveOutPictures(root: Element): Promise<void> {
  let pixels = 0;
  for (const element of root.querySelectorAll('image, feImage')) {
    const most = Math.max(0, ...(await Promise.all(hrefsOf(element).map(pixelsOf))));
    if (pixels + most > MOST_PIXELS) element.remove();
    else pixels += most;
  }
}

function hrefsOf(element: Element): string[] {
  return [...element.attributes]
    .filter(({ localName }) => localName === 'href')
    .map(({ value }) => value.trim());
}

/** @returns Infinity for what is to be left out: no picture, another drawing, or one that lies elsewhere */
async function pixelsOf(href: string): Promise<number> {
  if (href.startsWith('#')) return 0;
  if (!/^data:/iu.test(href)) return Number.POSITIVE_INFINITY;
  try {
    const { format, pixels } = await inspect(await (await fetch(href)).blob());
    return format === 'svg' ? Number.POSITIVE_INFINITY : pixels;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** In styles there may be further pictures and drawings (`data:`), and only fonts are wanted of all that. */
function hasHiddenData(root: Element): boolean {
  const elements = [root, ...root.querySelectorAll('*')];
  const attributes = elements.flatMap((element) =>
    [...element.attributes].filter(({ localName }) => localName !== 'href').map(({ value }) => value),
  );
  const sheets = [...root.querySelectorAll('style')].map(({ textContent }) => textContent);
  return [...attributes, ...sheets].some((css) =>
    /data:(?!(application\/)?(x-)?font)/iu.test(unescaped(css)),
  );
}
