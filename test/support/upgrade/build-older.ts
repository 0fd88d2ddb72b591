import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '../../..');
const OUT = join(TOP, 'out/e2e/older');

/**
 * Builds the extension as it was at a commit, with the packages of today, for the same server as all stories.
 *
 * @param commit a tag or a hash
 * @param endpoint the file that tells the build its server
 * @returns the folder that holds `chromium/` and `firefox/`; null in a copy of the project that came without its history
 * @throws Error when there is a history, and the commit is not in it
 */
export function buildOlder(commit: string, endpoint: string): string | null {
  if (!hasHistory()) return null;
  const sources = join(OUT, commit, 'sources');
  const extension = join(OUT, commit, 'extension');
  rmSync(join(OUT, commit), { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  const archive = spawnSync('git', ['archive', commit], { cwd: TOP, maxBuffer: 100_000_000 });
  if (archive.status !== 0) throw new Error(`${commit} can't be built anew:\n${archive.stderr}`);
  execFileSync('tar', ['-x', '-C', sources], { input: archive.stdout });
  symlinkSync(join(TOP, 'node_modules'), join(sources, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--mode', 'local', '--outDir', extension], {
    cwd: sources,
    env: { ...process.env, USERPIC_ENDPOINT: endpoint },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return extension;
}

/** An archive of the project, or a shallow clone, has only what is now. */
function hasHistory(): boolean {
  const shallow = spawnSync('git', ['rev-parse', '--is-shallow-repository'], { cwd: TOP, encoding: 'utf8' });
  return shallow.stdout?.trim() === 'false';
}

/** What a browser calls an update is another version. */
export function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), version }));
}

/** Puts an extension where another one was, as an update does: a browser knows an unpacked one by its folder. */
export function install(extension: string, folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  cpSync(extension, folder, { recursive: true });
}
