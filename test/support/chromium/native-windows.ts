import type { Screen } from '../browser';
import { waitFor } from '../wait-for';
import type { ChromiumPage } from './chromium-page';

/** Once the extension has made its entries: it does so while the browser already shows pages. */
export async function menuEntries(extensionPage: ChromiumPage): Promise<void> {
  const areThere = "chrome.contextMenus.update('page', {}).then(() => true, () => false)";
  await waitFor('the entries of the extension', () => extensionPage.evaluate(areThere) as Promise<boolean>);
}

/** Opens the menu of what is there, and chooses the extension's entry: it stands above the entries for developers. */
export async function chooseFromMenu(
  screen: Screen,
  page: ChromiumPage,
  { x, y }: { x: number; y: number },
): Promise<void> {
  await page.bringToFront();
  const before = screen.windowCount();
  await page.click(x, y, 'right');
  await waitFor('the menu to open', async () => screen.windowCount() > before);
  // "Inspect", and for a page "View page source" too.
  const isThing = await page.evaluate(
    `document.elementFromPoint(${x}, ${y}).closest('a, img, video') !== null`,
  );
  screen.press('Up', ...(isThing ? [] : ['Up']), 'Up', 'Return');
}

/**
 * Chromium takes no answer to a question for half a second after it has appeared, so that nobody gives one by chance
 * (ui/views/input_event_activation_protector.h).
 */
const PROTECTED_MS = 700;

/** Says yes: "Deny" has the focus, "Allow" is the next. The question lies in the page's window, and takes its focus. */
export async function allowAccess(
  screen: Screen,
  page: ChromiumPage,
  pressTheButton: () => Promise<void>,
): Promise<void> {
  await page.bringToFront();
  await pressTheButton();
  await waitFor('the question about access', async () => !(await page.evaluate('document.hasFocus()')));
  await new Promise((done) => setTimeout(done, PROTECTED_MS));
  screen.press('Tab', 'Return');
}
