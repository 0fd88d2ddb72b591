import type { Page } from '../browser';
import { inPage } from '../in-page';

/**
 * The texts of a page that cannot be read to their end: wider than their box, which hides the rest, or than the window.
 * One that says all of itself in a tooltip can.
 */
export function cutOff(page: Page): Promise<string[]> {
  return inPage(page, () => {
    const isHidden = (element: Element) =>
      element.closest('.spoken, [aria-hidden="true"], [title], svg, select, option');
    const holdsText = (element: Element) =>
      element.matches('button, input') ||
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isCut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible';
      return (hides && element.scrollWidth > element.clientWidth + 1) || left < -1 || right > innerWidth + 1;
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => holdsText(element) && !isHidden(element) && isCut(element))
      .map((element) => `${element.className || element.tagName}: ${element.textContent?.trim()}`);
  });
}
