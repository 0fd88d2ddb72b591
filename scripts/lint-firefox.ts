import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

// `tsx scripts/lint-firefox.ts`: what addons.mozilla.org would say to dist/firefox. Any warning fails.

interface Finding {
  code: string;
  message: string;
  file?: string;
}

const TOP = join(import.meta.dirname, '..');

const { stdout } = spawnSync(
  join(TOP, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', 'dist/firefox', '--no-config-discovery', '--output', 'json'],
  { cwd: TOP, encoding: 'utf8' },
);
const { errors, warnings } = JSON.parse(stdout) as Record<'errors' | 'warnings', Finding[]>;
const found = [...errors, ...warnings];
for (const { code, message, file } of found) console.error(`${file ?? 'manifest.json'}: ${code} ${message}`);
process.exitCode = found.length === 0 ? 0 : 1;
