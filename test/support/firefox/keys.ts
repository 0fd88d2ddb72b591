import type { Key } from '../browser';

// biome-ignore lint/suspicious/noExplicitAny: Firefox's own objects have no types here.
type Internal = any;
declare const ChromeUtils: Internal;
declare const BrowsingContext: Internal;

/** WebDriver's code points for keys without a character (w3.org/TR/webdriver2/#keyboard-actions). */
export const CODE_POINT: Record<Key, string> = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
};

/**
 * What a key is to Firefox. The page has the focus then, as after F6: a popup that closes while its new tab comes up
 * may leave it with the toolbar. Runs in the browser's own scope, and may close over nothing.
 */
export function keyTo(browserId: number, character: string): object {
  const page = BrowsingContext.getCurrentTopByBrowserId(browserId)?.embedderElement;
  if (page && page.ownerDocument.activeElement !== page) page.focus();
  const { keyData } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/KeyData.sys.mjs');
  return keyData.getData(character) as object;
}
