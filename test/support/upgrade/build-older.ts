import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '../../..');
const OUT = join(TOP, 'out/e2e/older');

/**
 * Builds the extension as it was at a commit, with the packages of today, for the same server as all stories.
 *
 * @param commit a tag or a hash
 * @param endpoint the file that tells the build its server
 * @returns the folder that holds `chromium/` and `firefox/`
 * @throws Error that says what to do, when git does not know the commit
 */
export function buildOlder(commit: string, endpoint: string): string {
  const sources = join(OUT, commit, 'sources');
  const extension = join(OUT, commit, 'extension');
  rmSync(join(OUT, commit), { recursive: true, force: true });
  mkdirSync(sources, { recursive: true });
  const archive = spawnSync('git', ['archive', commit], { cwd: TOP, maxBuffer: 100_000_000 });
  if (archive.status !== 0)
    throw new Error(
      `An upgrade is told from ${commit}, which this clone lacks: git fetch --unshallow --tags\n${archive.stderr}`,
    );
  execFileSync('tar', ['-x', '-C', sources], { input: archive.stdout });
  symlinkSync(join(TOP, 'node_modules'), join(sources, 'node_modules'));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--mode', 'local', '--outDir', extension], {
    cwd: sources,
    env: { ...process.env, USERPIC_ENDPOINT: endpoint },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return extension;
}

/** Puts an extension where another one was, as an update does: a browser knows an unpacked one by its folder. */
export function install(extension: string, folder: string): void {
  if (existsSync(folder)) rmSync(folder, { recursive: true });
  cpSync(extension, folder, { recursive: true });
}
