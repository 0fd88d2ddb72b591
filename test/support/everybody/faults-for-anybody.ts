import type { Page, Size } from '../browser';
import { inPage } from '../in-page';
import { atRest } from '../person/look';
import { axeFindings } from './axe';
import { cutOff } from './cut-off';
import { lostMarks } from './lost-marks';
import { moving } from './moving';
import { outOfReach } from './out-of-reach';

/** A telephone's width, and what is left of 1280 pixels at 400 % (WCAG 2.2, 1.4.10 Reflow). */
const NARROW = { width: 320, height: 480 };
/** What a popup has at 200 %, for browsers give it 800 x 600 pixels at the most (WCAG 2.2, 1.4.4 Resize Text). */
const LOW = { width: 392, height: 300 };

/**
 * What is wrong with a page, as it is just now, for anybody: with axe in light and in dark, where less motion is wanted,
 * in the system's own few colours, in a narrow window and in a low one. The page is afterwards as it was.
 *
 * @param size of its window, where the story gave it one
 */
export async function faultsForAnybody(page: Page, size: Size | null = null): Promise<string[]> {
  const found = await faultsAtItsSize(page);
  for (const [how, window] of Object.entries({ narrow: NARROW, low: LOW })) {
    await page.resize(window);
    found.push(...named(how, await lostInItsWindow(page)));
  }
  await page.resize(size);
  return found;
}

/** The same for a page whose window is the browser's own business: a popup. */
export async function faultsAtItsSize(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colours of ['light', 'dark'] as const) {
    await page.prefers({ colours });
    // What fades in has too little contrast until it has.
    await atRest(page);
    found.push(...named(colours, await axeFindings(page)));
  }
  await page.prefers({ lessMotion: true });
  found.push(...named('less motion', await moving(page)));
  await page.prefers({ forcedColours: true });
  found.push(...named('forced colours', await lostMarks(page)));
  await page.prefers({});
  return found;
}

/** What of a page can't be read or reached in the window that it has. */
export async function lostInItsWindow(page: Page): Promise<string[]> {
  // What slides or unfolds is out of its place until it has.
  await atRest(page);
  await nextFrames(page);
  return [...(await cutOff(page)), ...(await sideways(page)), ...(await outOfReach(page))];
}

function named(how: string, faults: string[]): string[] {
  return faults.map((fault) => `${how}: ${fault}`);
}

/** What measures itself, as the grid does, is drawn anew a frame later. */
async function nextFrames(page: Page): Promise<void> {
  await inPage(page, async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** A page that one has to push from side to side. */
function sideways(page: Page): Promise<string[]> {
  return inPage(page, () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const canBePushed = getComputedStyle(document.documentElement).overflowX !== 'hidden';
    return canBePushed && scrollWidth > clientWidth ? [`The page is ${scrollWidth} pixels wide.`] : [];
  });
}
