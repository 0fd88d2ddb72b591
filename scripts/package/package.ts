import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { filesIn } from './files-in';
import { sources } from './sources';
import { zipOf } from './zip-of';

// `npm run package -- [--outDir FOLDER]`: what is uploaded to the stores, in out/packages: one ZIP for each browser, and
// the sources for addons.mozilla.org. Whoever packs the same sources gets the same bytes.

const TOP = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { outDir: { type: 'string' } } });
const out = resolve(values.outDir ?? join(TOP, 'out/packages'));
const build = join(out, 'extension');
const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
execFileSync('npm', ['run', '--silent', 'build', '--', '--outDir', build], { cwd: TOP, stdio: 'inherit' });
const packages = {
  chromium: filesIn(join(build, 'chromium')),
  firefox: filesIn(join(build, 'firefox')),
  source: sources(TOP),
};
for (const [what, files] of Object.entries(packages)) {
  const file = join(out, `userpic-${version}-${what}.zip`);
  const zip = zipOf(files);
  writeFileSync(file, zip);
  console.log(`${relative('', file)}  ${files.size} files, ${Math.ceil(zip.length / 1024)} KB`);
}
