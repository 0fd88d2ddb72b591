import { spawnSync } from 'node:child_process';
import { installPackage } from './install-browser';

/** Debian's packages of the programs that stories with Chromium's own menus need. */
const PACKAGE = { Xvfb: 'xvfb', xdotool: 'xdotool' };

export type ScreenProgram = keyof typeof PACKAGE;
export const SCREEN_PROGRAMS = Object.keys(PACKAGE) as ScreenProgram[];

/**
 * The command of a program; one that is missing is installed where that is possible without asking.
 * @throws Error of one sentence that says what to install
 */
export function screenPath(command: ScreenProgram): string {
  if (isThere(command)) return command;
  installPackage(PACKAGE[command]);
  if (isThere(command)) return command;
  throw new Error(`No ${command} was found on PATH. Install it: it is in the package ${PACKAGE[command]}.`);
}

function isThere(command: string): boolean {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}
