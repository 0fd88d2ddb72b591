import type { Browser } from '../browser';
import { inPage } from '../in-page';
import type { Person } from '../person/person';
import { waitFor } from '../wait-for';

/** The person presses the right button on the only such thing of the page, takes our entry, and looks at what opens. */
export async function choosesFromMenu(
  { person, browser }: { person: Person; browser: Browser },
  selector: string,
): Promise<void> {
  const middle = await waitFor(`${selector} to be shown`, () => inPage(person.page, middleOf, selector));
  await browser.chooseFromMenu(person.page, middle.x, middle.y);
  await person.turnsTo('crop/index.html');
}

/** @returns null as long as a picture or a video has nothing to show; runs in the page */
function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  if (element instanceof HTMLImageElement && element.naturalWidth === 0) return null;
  if (element instanceof HTMLVideoElement && (element.readyState < 2 || element.currentTime === 0))
    return null;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
