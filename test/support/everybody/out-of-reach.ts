import type { Page } from '../browser';
import { inPage } from '../in-page';

/**
 * What a person can neither see nor scroll to: texts and controls that still leave the window above or below once the
 * page has been scrolled to them.
 */
export function outOfReach(page: Page): Promise<string[]> {
  return inPage(page, () => {
    const isForEyes = (element: Element) =>
      element.checkVisibility() &&
      element.clientHeight > 0 &&
      !element.closest('[inert], .spoken, [aria-hidden="true"], option');
    /** Nobody but a script can scroll what hides the rest of itself. */
    const hasMoved = (element: Element | null): boolean =>
      element !== null &&
      ((element.scrollTop > 0 && getComputedStyle(element).overflowY === 'hidden') ||
        hasMoved(element.parentElement));
    const isOut = (element: Element) => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { top, bottom, height } = element.getBoundingClientRect();
      if (hasMoved(element) || bottom < 1 || top > innerHeight - 1) return true;
      return height <= innerHeight && (top < -1 || bottom > innerHeight + 1);
    };
    const before = [...document.querySelectorAll('*')].map(
      (element) => [element, element.scrollTop] as const,
    );
    const lost = [...document.querySelectorAll('h1, h2, p, li, label, button, input, select, a')]
      .filter((element) => isForEyes(element) && isOut(element))
      .map(
        (element) => `out of reach: ${element.className || element.tagName}: ${element.textContent?.trim()}`,
      );
    for (const [element, scrollTop] of before) element.scrollTop = scrollTop;
    return lost;
  });
}
