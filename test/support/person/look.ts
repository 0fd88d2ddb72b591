import type { Page } from '../browser';
import { callSource, inPage } from '../in-page';
import { accessibilityScript } from './accessibility-script';
import { type Eyes, type Focused, type Name, openEyes, type Seen } from './eyes';

declare const window: { eyes: Eyes } & typeof globalThis;

/** Everything in the page with one of these roles and this name. */
export async function find(page: Page, roles: string[], name: Name): Promise<Seen[]> {
  return withEyes(page, (wantedRoles, wantedName) => window.eyes.find(wantedRoles, wantedName), roles, name);
}

/**
 * The only thing with one of these roles and this name, scrolled into view and at rest.
 *
 * @returns null while it still moves: a press would miss it
 */
export async function reach(page: Page, roles: string[], name: Name): Promise<Seen | null> {
  return withEyes(
    page,
    async (wantedRoles, wantedName) => {
      const first = window.eyes.reach(wantedRoles, wantedName);
      // A frame of the screen, and a bit: what moves is elsewhere by then.
      await new Promise((resolve) => setTimeout(resolve, 20));
      const second = window.eyes.reach(wantedRoles, wantedName);
      return first.x === second.x && first.y === second.y ? second : null;
    },
    roles,
    name,
  );
}

/** What has the focus; null when nothing in particular has. */
export async function focused(page: Page): Promise<Focused | null> {
  return withEyes(page, () => window.eyes.focused());
}

/** All text that is shown, with single spaces. */
export async function shownText(page: Page): Promise<string> {
  return singleSpaced(await withEyes(page, () => window.eyes.text()));
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
  const outline = await withEyes(page, () => window.eyes.outline());
  return `The page shows:\n  ${await shownText(page)}\nOn it are:\n${outline.replace(/^/gm, '  ')}`;
}

/** Runs a function in a page that has its eyes open; one that went elsewhere has lost them. */
async function withEyes<A extends unknown[], R>(
  page: Page,
  fn: (...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  // One question, not two: most looks find them open, and each way into the page and back takes its time.
  const look = `'eyes' in window && Promise.resolve(${callSource(fn, args)}).then((seen) => ({ seen }))`;
  const looked = (await page.evaluate(look)) as { seen: R } | false;
  if (looked) return looked.seen;
  // A page's own policy does not bind a debugger, so no element of the page is needed to bring a script in.
  await page.evaluate(await accessibilityScript());
  await inPage(page, openEyes);
  return inPage(page, fn, ...args);
}
