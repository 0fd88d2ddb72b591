import type { BrowserName } from '../../test/support/browser';
import { browserPath } from './browser-path';

/** Sees to it that these browsers are there, or says what to install and ends the program. */
export function requireBrowsers(names: readonly BrowserName[]): void {
  try {
    for (const name of names) browserPath(name);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
