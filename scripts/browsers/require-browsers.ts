import type { BrowserName } from '../../test/support/browser';
import { browserPath } from './browser-path';
import { requireCodecs } from './require-codecs';
import { SCREEN_PROGRAMS, type ScreenProgram, screenPath } from './screen-path';

/** Sees to it that these browsers are there, or says what to install and ends the program. */
export function requireBrowsers(names: readonly BrowserName[]): void {
  orEnd(() => names.forEach(browserPath));
}

/** The same, with all that stories need of them. */
export function requireForStories(names: readonly BrowserName[]): void {
  requireBrowsers(names);
  if (names.includes('firefox')) orEnd(requireCodecs);
  if (names.includes('chromium')) SCREEN_PROGRAMS.forEach(installUnlessThere);
}

/** Now, and not by several stories at once. The few that need a screen say so where none can be had. */
function installUnlessThere(program: ScreenProgram): void {
  try {
    screenPath(program);
  } catch {
    // See above.
  }
}

function orEnd(require: () => void): void {
  try {
    require();
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
