import { reject } from '../inspect';
import { type References, referencesIn } from './references';

/** Browsers draw this many shapes in a second or so. Drawings of people have a tenth of it at the most. */
const MOST_SHAPES = 500_000;
/** What lies so deep in one another was made by nobody who draws. */
const MOST_DEPTH = 1000;
/** These look at each pixel, and filters many times: as much as so many shapes. */
const PIXELWISE = 200;
/** Outlines and texts count by their length. */
const CHARACTERS_PER_SHAPE = 64;

const NONE: References = { used: [], painted: [], applied: [] };

/**
 * Counts what it takes to draw an SVG, each thing as often as it is used. A kilobyte is enough for a drawing that no
 * browser ever ends (ten uses of ten uses of ...), and once begun it can't be stopped.
 *
 * @throws Failed image-rejected too-complex; also where things use one another in a circle
 */
export function assertDrawable(root: Element): void {
  if (root.querySelectorAll('*').length > MOST_SHAPES) reject('too-complex');
  const references = referencesIn(root);
  const costs = new Map<Element, number>();
  const path = new Set<Element>();

  function costOf(element: Element): number {
    const known = costs.get(element);
    if (known !== undefined) return known;
    if (path.has(element) || path.size > MOST_DEPTH) reject('too-complex');
    path.add(element);
    const { used, painted, applied } = references.get(element) ?? NONE;
    const inside = shapesOf(element) + total(element.children) + total(used);
    // Paint is inherited by everything inside.
    const cost = inside * (1 + total(painted)) + total(applied);
    if (cost > MOST_SHAPES) reject('too-complex');
    path.delete(element);
    costs.set(element, cost);
    return cost;
  }

  function total(elements: Iterable<Element>): number {
    let sum = 0;
    for (const element of elements) sum += costOf(element);
    return sum;
  }

  costOf(root);
}

/** Of the element alone. */
function shapesOf(element: Element): number {
  if (/^(image|fe(?!Func|MergeNode).*)$/u.test(element.localName)) return PIXELWISE;
  const drawn = ['d', 'points'].map((name) => element.getAttribute(name) ?? '');
  const texts = [...element.childNodes].map(({ nodeType, nodeValue }) => (nodeType === 3 ? nodeValue : ''));
  return 1 + [...drawn, ...texts].join('').length / CHARACTERS_PER_SHAPE;
}
