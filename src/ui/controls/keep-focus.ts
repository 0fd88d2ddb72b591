/** What Tab stops at. */
const STOPS =
  ':is(a[href], button, input, select, [tabindex="0"]):not([tabindex="-1"], :disabled, [inert] *)';

/** What reading can go on from, though Tab does not stop there. */
const PARTS = 'section, main';

/**
 * Keeps the focus near where it was when what had it is taken out of the page: a button whose work is done, a notice that
 * was closed, a line of a list. Browsers give it to nothing then, and a screen reader begins at the top again
 * (html.spec.whatwg.org/multipage/interaction.html#focus-fixup).
 *
 * Where a component takes the focus itself, it has done so before this looks: that is what it is for.
 */
export function keepFocus(): void {
  let focused: Node | null = null;
  document.addEventListener('focusin', ({ target }) => {
    focused = target as Node;
  });
  new MutationObserver((changes) => {
    const lost = focused;
    if (!lost || lost.isConnected || document.activeElement !== document.body) return;
    const removal = changes.find(
      ({ target, removedNodes }) =>
        target.isConnected && [...removedNodes].some((removed) => removed.contains(lost)),
    );
    // Who was far down the page by mouse or wheel is not taken elsewhere.
    if (removal) nearest(removal, changes)?.focus({ preventScroll: true });
  }).observe(document, { childList: true, subtree: true });
}

/** What came in its place; else what stands next to it, in the smallest part of the page that has anything. */
function nearest(
  { target, nextSibling }: MutationRecord,
  changes: MutationRecord[],
): HTMLElement | undefined {
  const came = changes.flatMap((change) => (change.target === target ? [...change.addedNodes] : []));
  const [successor] = came.flatMap((node) => (node instanceof Element ? stopsIn(node) : []));
  if (successor) return successor;
  let after = nextSibling;
  for (let part = target as HTMLElement | null; part; part = part.parentElement) {
    const stops = stopsIn(part);
    const found = stops.find((stop) => isAtOrBehind(stop, after)) ?? stops.at(-1);
    if (found) return found;
    if (part.matches(PARTS)) return focusable(part);
    after = part.nextSibling;
  }
  return undefined;
}

function stopsIn(part: Element): HTMLElement[] {
  return [part, ...part.querySelectorAll('*')].filter((each) => each.matches(STOPS)) as HTMLElement[];
}

function isAtOrBehind(stop: Node, place: Node | null): boolean {
  if (!place?.isConnected) return false;
  return stop === place || Boolean(place.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING);
}

function focusable(part: HTMLElement): HTMLElement {
  part.tabIndex = -1;
  return part;
}
