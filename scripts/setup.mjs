// The first step of `npm test`, `npm start` and `npm run e2e`: it must run on a machine that has nothing but
// Node, so it is plain JavaScript without dependencies. Says nothing where there is nothing to do.
// Browsers are looked for later, by those who need one: see scripts/browsers/browser-path.ts.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = join(dirname(fileURLToPath(import.meta.url)), '..');

requireNode([20, 19]);
if (packagesAreStale()) installPackages();

/** @param {[number, number]} least */
function requireNode([major, minor]) {
  const [ours = 0, oursMinor = 0] = process.versions.node.split('.').map(Number);
  if (ours > major || (ours === major && oursMinor >= minor)) return;
  console.error(`Node ${major}.${minor} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** npm writes `.package-lock.json` as the last thing of an installation: it is our stamp. */
function packagesAreStale() {
  const stamp = join(top, 'node_modules/.package-lock.json');
  const modified = (/** @type {string} */ file) => statSync(file).mtimeMs;
  return !existsSync(stamp) || modified(stamp) < modified(join(top, 'package-lock.json'));
}

function installPackages() {
  console.log('Installing the packages of package-lock.json ...');
  try {
    execFileSync('npm', ['ci', '--no-progress'], { cwd: top, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error('The packages could not be installed: `npm ci` failed, see above.');
    process.exit(1);
  }
}
