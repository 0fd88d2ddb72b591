import type { Page } from '../browser';
import { inPage } from '../in-page';
import { accessibilityScript } from './accessibility-script';
import { type Eyes, type Focused, type Name, openEyes, type Seen } from './eyes';

declare const window: { eyes: Eyes } & typeof globalThis;

/** Everything in the page with one of these roles and this name. */
export async function find(page: Page, roles: string[], name: Name): Promise<Seen[]> {
  await openEyesOnce(page);
  return inPage(page, (wantedRoles, wantedName) => window.eyes.find(wantedRoles, wantedName), roles, name);
}

/**
 * The only thing with one of these roles and this name, scrolled into view and at rest.
 *
 * @returns null while it still moves: a press would miss it
 */
export async function reach(page: Page, roles: string[], name: Name): Promise<Seen | null> {
  await openEyesOnce(page);
  const look = () => inPage(page, (rolesNow, nameNow) => window.eyes.reach(rolesNow, nameNow), roles, name);
  const [first, second] = [await look(), await look()];
  return first.x === second.x && first.y === second.y ? second : null;
}

/** What has the focus; null when nothing in particular has. */
export async function focused(page: Page): Promise<Focused | null> {
  await openEyesOnce(page);
  return inPage(page, () => window.eyes.focused());
}

/** All text that is shown, with single spaces. */
export async function shownText(page: Page): Promise<string> {
  await openEyesOnce(page);
  return singleSpaced(await inPage(page, () => window.eyes.text()));
}

/** Lines, and the narrow spaces of French before a question mark, look the same to whoever reads. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** How many videos go on playing while one looks. */
export async function playingVideos(page: Page): Promise<number> {
  return inPage(page, async () => {
    const videos = [...document.querySelectorAll('video')];
    const before = videos.map(({ currentTime }) => currentTime);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return videos.filter(({ currentTime }, at) => currentTime !== before[at]).length;
  });
}

/** Waits until nothing moves or fades in any more; what goes on for ever, as a spinner does, is not waited for. */
export async function atRest(page: Page): Promise<void> {
  await inPage(page, async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** For the message of a wait that came to nothing. */
export async function describePage(page: Page): Promise<string> {
  if (!(await page.isOpen())) return 'The page is closed.';
  await openEyesOnce(page);
  const outline = await inPage(page, () => window.eyes.outline());
  return `The page shows:\n  ${await shownText(page)}\nOn it are:\n${outline.replace(/^/gm, '  ')}`;
}

/** A page that went elsewhere has lost them. */
async function openEyesOnce(page: Page): Promise<void> {
  if (await inPage(page, () => 'eyes' in window)) return;
  // A page's own policy does not bind a debugger, so no element of the page is needed to bring a script in.
  await page.evaluate(await accessibilityScript());
  await inPage(page, openEyes);
}
