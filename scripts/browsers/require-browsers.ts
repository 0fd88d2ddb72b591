import type { BrowserName } from '../../test/support/browser';
import { browserPath } from './browser-path';
import { requireCodecs } from './require-codecs';

/** Sees to it that these browsers are there, or says what to install and ends the program. */
export function requireBrowsers(names: readonly BrowserName[]): void {
  orEnd(() => names.forEach(browserPath));
}

/** The same, with all that stories need of them. */
export function requireForStories(names: readonly BrowserName[]): void {
  requireBrowsers(names);
  if (names.includes('firefox')) orEnd(requireCodecs);
}

function orEnd(require: () => void): void {
  try {
    require();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
