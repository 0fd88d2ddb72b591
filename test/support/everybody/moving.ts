import type { Page } from '../browser';
import { inPage } from '../in-page';

/** Everything that would move or fade, by its style: each as it begins in HTML. */
export function moving(page: Page): Promise<string[]> {
  return inPage(page, () => {
    const takesTime = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
    const moves = (element: Element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      return takesTime(transitionDuration) || (animationName !== 'none' && takesTime(animationDuration));
    };
    return [...document.querySelectorAll('*')].filter(moves).map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
}
