import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';

/** Which room imports which. */
export type Imports = [from: string, to: string][];

const OF_A_TEST = /[.]test(-d)?[.]tsx?$/;
/** `from './x'`, `import './x'` and `import('./x')`. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'([.][^']*)'/g;

/**
 * The imports between the folders of a source tree, as they are written, types among them; tests' do not count.
 *
 * @returns sorted, each pair once
 */
export function importsBetween(src: string): Imports {
  const found = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /[.]tsx?$/.test(path) && !OF_A_TEST.test(path))
    .flatMap((path) => targets(path.replaceAll(sep, '/'), readFileSync(join(src, path), 'utf8')));
  const pairs = new Set(found.filter(([from, to]) => from !== to).map((pair) => pair.join(' ')));
  return [...pairs].sort().map((pair) => pair.split(' ') as [string, string]);
}

function targets(path: string, code: string): Imports {
  return [...code.matchAll(IMPORT)]
    .map(([, written = '']) => posix.join(posix.dirname(path), written))
    .filter((target) => !target.startsWith('..'))
    .map((target) => [roomOf(path), roomOf(target)]);
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}
