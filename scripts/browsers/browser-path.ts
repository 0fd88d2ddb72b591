import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../../test/support/browser';
import { installBrowser } from './install-browser';

/** What a browser is called on PATH, best first; the environment variable goes before all of them. */
const NAMES: Record<BrowserName, { variable: string; commands: string[] }> = {
  chromium: { variable: 'CHROMIUM', commands: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'] },
  firefox: { variable: 'FIREFOX', commands: ['firefox-esr', 'firefox'] },
};

/**
 * The browser's executable; one that is missing is installed where that is possible without asking.
 *
 * @throws Error of one sentence that says what to install
 */
export function browserPath(browser: BrowserName): string {
  const found = find(browser);
  if (found) return found;
  installBrowser(browser);
  return find(browser) ?? missing(browser);
}

function find(browser: BrowserName): string | undefined {
  const { variable, commands } = NAMES[browser];
  const named = process.env[variable];
  if (named) return onPath(named) ?? wrongVariable(variable, named);
  return commands.map(onPath).find(Boolean);
}

function onPath(command: string): string | undefined {
  const folders = command.includes('/') ? [''] : (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function wrongVariable(variable: string, value: string): never {
  throw new Error(`${variable} names ${value}, and there is no such program.`);
}

function missing(browser: BrowserName): never {
  const { variable, commands } = NAMES[browser];
  throw new Error(
    `No ${browser} was found (${commands.join(', ')} on PATH). Install it, or name it in ${variable}.`,
  );
}
