/** What a person, or a screen reader for them, makes out in a page. */
export interface Eyes {
  /** Everything with one of these roles and this accessible name. */
  find(roles: string[], name: Name): Seen[];
  /** Scrolls the only such thing into view; what else there is when it is not the only one. */
  reach(roles: string[], name: Name): Seen;
  /** What has the focus; null when nothing in particular has. */
  focused(): Focused | null;
  /** All text that is shown; a page under a dialog (`inert`) is out of sight. */
  text(): string;
  /** Each control, heading, picture and message by role and name: to say what was there instead. */
  outline(): string;
}

export interface Focused {
  role: string;
  name: string;
  /** Whether one can see that it has the focus: a ring of at least two pixels. */
  isMarked: boolean;
}

/** The name itself, or `{ pattern }`, the source of a regular expression (which does not cross as JSON). */
export type Name = string | { pattern: string };

export interface Seen {
  role: string;
  name: string;
  /** Its middle, from the top left corner of the page. */
  x: number;
  y: number;
  /** What is typed into it; null for what is no field. */
  value: string | null;
  isDisabled: boolean;
  /** Whether its middle is inside the window. */
  isInView: boolean;
  /** What lies over its middle, as HTML; null when nothing does. */
  coveredBy: string | null;
  /** How wide the best of its pictures really is, in pixels: 0 while none is there. */
  picturePixels: number;
}

/** Roles and names by the specifications (w3.org/TR/accname-1.2): what `look.ts` brings into the page. */
interface Accessibility {
  getRole(element: Element): string | null;
  computeAccessibleName(element: Element): string;
}

declare const window: { accessibility: Accessibility; eyes?: Eyes } & typeof globalThis;

/** Runs inside the page, where roles and names can be asked for already: it may close over nothing. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: only what is inside goes along into the page.
export function openEyes(): void {
  const { getRole, computeAccessibleName } = window.accessibility;

  function all(roles: string[]): { element: Element; role: string; name: string }[] {
    return [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, role: roleOf(element) }))
      .filter(({ element, role }) => roles.includes(role) && isThere(element))
      .map(({ element, role }) => ({ element, role, name: nameOf(element) }));
  }

  function roleOf(element: Element): string {
    // HTML gives a password field no role; to a person it is a text field like any other.
    if (element.matches('input[type=password]')) return 'textbox';
    return getRole(element) ?? '';
  }

  function nameOf(element: Element): string {
    return computeAccessibleName(element).trim();
  }

  /** Whether it is shown, and not kept from screen readers: under a dialog, or as a mere ornament. */
  function isThere(element: Element): boolean {
    return (
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true], [inert]')
    );
  }

  function matching(roles: string[], wanted: Name) {
    const fits = (name: string) =>
      typeof wanted === 'string' ? name === wanted : new RegExp(wanted.pattern, 'u').test(name);
    return all(roles).filter(({ name }) => fits(name));
  }

  function describe({ element, role, name }: { element: Element; role: string; name: string }): Seen {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const over = document.elementFromPoint(x, y);
    const pictures = [...element.querySelectorAll('img')].filter(
      (img) => img.complete && img.checkVisibility({ visibilityProperty: true }),
    );
    return {
      role,
      name,
      x,
      y,
      value: element instanceof HTMLInputElement ? element.value : null,
      isDisabled: element.matches(':disabled, [aria-disabled=true]'),
      isInView: over !== null,
      coveredBy: over && !element.contains(over) ? over.outerHTML.slice(0, 200) : null,
      picturePixels: Math.max(0, ...pictures.map(({ naturalWidth }) => naturalWidth)),
    };
  }

  function textOf(element: HTMLElement): string {
    if (element.inert) return '';
    // biome-ignore lint/performance/useDomNodeTextContent: textContent has what style hides; innerText has what is inert.
    if (!element.querySelector('[inert]')) return element.innerText;
    return [...element.children].map((child) => textOf(child as HTMLElement)).join('\n');
  }

  window.eyes = {
    focused: () => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return { role: roleOf(element), name: nameOf(element), isMarked };
    },
    text: () => textOf(document.body),
    find: (roles, name) => matching(roles, name).map(describe),
    reach: (roles, name) => {
      const found = matching(roles, name);
      const [only] = found;
      if (!only || found.length > 1) throw new Error(`${found.length} such things on the page`);
      only.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      return describe(only);
    },
    outline: () =>
      all(['button', 'link', 'textbox', 'heading', 'img', 'alert', 'status', 'dialog'])
        .filter(({ name }) => name)
        .map(({ role, name }) => `${role} "${name}"`)
        .join('\n'),
  };
}
