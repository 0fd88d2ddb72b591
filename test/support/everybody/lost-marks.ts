import type { Page } from '../browser';
import { inPage } from '../in-page';

/** What is chosen, and looks no other than its like that is not: a colour that said so may not be drawn. */
export function lostMarks(page: Page): Promise<string[]> {
  return inPage(page, () => {
    const look = (element: Element) => {
      const [own, after] = [getComputedStyle(element), getComputedStyle(element, '::after')];
      const parts = [...element.children].map(({ clientWidth }) => clientWidth);
      return [own.outline, own.border, own.fontWeight, after.border, ...parts].join(' / ');
    };
    const others = [...document.querySelectorAll('[aria-pressed="false"]')];
    return [...document.querySelectorAll('[aria-pressed="true"]')]
      .filter((chosen) =>
        others.some((other) => other.className === chosen.className && look(other) === look(chosen)),
      )
      .map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
