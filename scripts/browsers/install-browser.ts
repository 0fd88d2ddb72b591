import { execFileSync, spawnSync } from 'node:child_process';
import type { BrowserName } from '../../test/support/browser';

/** Debian's names. */
const PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Installs a browser with apt-get, as root or by a sudo that does not ask; does nothing where neither is there. */
export function installBrowser(browser: BrowserName): void {
  installPackage(PACKAGE[browser]);
}

/** The same for any package of Debian's. */
export function installPackage(name: string): void {
  const root = rootCommand();
  if (!root || !works('apt-get', ['--version'])) return;
  console.log(`Installing ${name} with apt-get ...`);
  // A fresh machine has no list of packages, an old one a list of versions that are gone.
  apt(root, ['update', '-qq']);
  apt(root, ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** What goes before a command to run it as root; null when that would need a password. */
function rootCommand(): string[] | null {
  if (process.getuid?.() === 0) return [];
  return works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : null;
}

function works(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function apt(root: string[], args: string[]): void {
  // Somebody else may be installing something just now.
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  // `env` and not an option of execFileSync: sudo does not hand the environment on.
  const [command = '', ...rest] = [
    ...root,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    ...patience,
    ...args,
  ];
  try {
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    console.error(`apt-get ${args[0]} failed: ${String((error as { stderr?: Buffer }).stderr).trim()}`);
  }
}
