import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Endpoint } from '../telegram/server';

const TOP = join(import.meta.dirname, '../..');

/**
 * Builds the extension for a server, as anybody would: `chromium/` and `firefox/` lie in the folder afterwards.
 * @param sources another copy of the project than this one
 */
export function buildExtension(endpoint: Endpoint, folder: string, sources = TOP): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'endpoint.json');
  writeFileSync(file, JSON.stringify(endpoint));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--mode', 'local', '--outDir', folder], {
    cwd: sources,
    env: { ...process.env, USERPIC_ENDPOINT: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
