import { rulesIn, unescaped } from './css';

/** The other elements of a drawing that are drawn for the sake of this one. */
export interface References {
  /** `href`: drawn in its place, or inherited from. */
  used: Element[];
  /** `fill`, `stroke`, markers: for each shape inside. */
  painted: Element[];
  /** `mask`, `clip-path`, `filter`: once, over all that is inside. */
  applied: Element[];
}

/** For each element that refers to others, by an attribute or by a style sheet, which those are. */
export function referencesIn(root: Element): Map<Element, References> {
  const found = new Map<Element, References>();
  const elements = [root, ...root.querySelectorAll('*')];
  const byId = new Map(elements.map((element) => [element.id, element]));
  // Where a mask may be handed on to what is inside, it counts as if it were.
  const hasInherited = /\b(inherit|unset|revert)\b/u.test(unescaped(root.outerHTML));

  function add(element: Element, kind: keyof References, id: string): void {
    const target = byId.get(idOf(id));
    const references = found.get(element) ?? { used: [], painted: [], applied: [] };
    if (target) found.set(element, references);
    if (target) references[kind].push(target);
  }

  function addStyle(element: Element, css: string): void {
    for (const declaration of unescaped(css).split(';')) {
      const isApplied = !hasInherited && /^\s*(mask|clip-path|filter)\b/u.test(declaration);
      for (const [, id = ''] of declaration.matchAll(/url\(\s*["']?\s*#([^"')]+)/giu))
        add(element, isApplied ? 'applied' : 'painted', id);
    }
  }

  for (const element of elements)
    for (const { localName, value } of element.attributes) {
      if (localName !== 'href') addStyle(element, localName === 'style' ? value : `${localName}:${value}`);
      else if (element.localName !== 'a') add(element, 'used', value.trim().replace(/^#/u, ''));
    }
  for (const { selector, css } of rulesIn(root))
    if (unescaped(css).includes('#')) for (const element of matching(root, selector)) addStyle(element, css);
  return found;
}

function matching(root: Element, selector: string): Element[] {
  try {
    return [...root.ownerDocument.querySelectorAll(selector)];
  } catch {
    // `svg|path`: a namespace that only the sheet knows.
    return [...root.ownerDocument.querySelectorAll('*')];
  }
}

/** As browsers read the end of an address: without blanks, and with `%20` for one. */
function idOf(fragment: string): string {
  const id = fragment.replaceAll(/[\t\n\r]/gu, '').trim();
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
