import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './files-in';

/** What is made, or fetched, from the rest. */
const MADE = ['node_modules', 'dist', 'out'];

/**
 * Path -> bytes of everything that the extension is built from: what git knows, as it is now, so that nothing
 * private that lies about gets in. Unpacked from an archive, there is no git: then everything that is not made.
 */
export function sources(top: string): Map<string, Uint8Array> {
  if (!existsSync(join(top, '.git'))) return filesIn(top, MADE);
  const paths = execFileSync('git', ['ls-files', '-z'], { cwd: top, encoding: 'utf8' }).split('\0');
  return new Map(
    paths
      .filter((path) => path !== '' && existsSync(join(top, path)))
      .map((path) => [path, readFileSync(join(top, path))]),
  );
}
