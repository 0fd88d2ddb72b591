// The first step of `npm test`, `npm start` and `npm run e2e`: it must run on a machine that has nothing but
// Node, so it is plain JavaScript without dependencies. Says nothing where there is nothing to do.
// Browsers are looked for later, by those who need one: see scripts/browsers/browser-path.ts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(top, 'node_modules/.userpic-installed-from');

requireNode([20, 19]);
if (packagesAreStale()) installPackages();

/** @param {[number, number]} least */
function requireNode([major, minor]) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return;
  console.error(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** The stamp says which lock file the packages were installed from. */
function packagesAreStale() {
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== lockHash();
}

function installPackages() {
  console.log('Installing the packages of package-lock.json ...');
  try {
    // Not `npm ci`: npm 11 refuses a lock file that lacks the packages of other systems, as one does that was
    // written where only Linux's could be had. This installs what the lock file says, too, and leaves it as it is.
    const args = ['install', '--no-save', '--no-progress'];
    execFileSync('npm', args, { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error('The packages could not be installed: `npm install` failed, see above.');
    process.exit(1);
  }
  writeFileSync(stamp, lockHash());
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(top, 'package-lock.json')))
    .digest('hex');
}
