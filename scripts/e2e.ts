import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../test/support/browser';
import { requireForStories } from './browsers/require-browsers';
import { countTests } from './check/count-tests';

// `npm run e2e -- [WORD] [--browser=chromium|firefox]`: the stories whose path holds WORD, in both browsers.

const TOP = join(import.meta.dirname, '..');
const REPORT = join(TOP, 'out/check/e2e.json');

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' } },
  allowPositionals: true,
});
const wanted = BROWSERS.filter((name) => values.browser === undefined || name === values.browser);
if (wanted.length === 0) {
  console.error(`--browser is one of ${BROWSERS.join(', ')}`);
  process.exit(1);
}
requireForStories(wanted);

rmSync(REPORT, { force: true });
const vitest = spawnSync(
  join(TOP, 'node_modules/.bin/vitest'),
  [
    ...['run', '--config', 'test/vitest.config.ts', '--project', 'e2e'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
    ...positionals,
  ],
  { cwd: TOP, stdio: 'inherit', env: { ...process.env, USERPIC_BROWSER: values.browser ?? '' } },
);
const { passed, failed } = countTests(REPORT, vitest.status === 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
