import { basename, dirname } from 'node:path';

export interface SourceFile {
  /** From the top of the project, with slashes. */
  path: string;
  text: string;
}

/** The most lines that a file may have; the first pattern that fits counts. */
const LINES: [pattern: RegExp, most: number, what: string][] = [
  [/[.](test|test-d|e2e)[.]tsx?$/, 250, 'a test'],
  [/^test\/telegram\/mtproto\//, 250, 'a file of mtproto/'],
  [/^src\/([^/]+\/main[.]tsx|background\/index[.]ts)$/, 40, 'an entry'],
  [/[.]tsx$/, 100, 'a component'],
  [/[.](ts|mjs|css)$/, 200, 'a file'],
];

/** Eight is the aim; what needs more than ten wants a room of its own. */
const FILES_IN_A_FOLDER = 10;

/** One sentence for each file that is too long and each folder that is too full. */
export function tooLarge(files: SourceFile[]): string[] {
  return [...files.flatMap(tooLong), ...tooFull(files)];
}

function tooLong({ path, text }: SourceFile): string[] {
  const [, most, what] = LINES.find(([pattern]) => pattern.test(path)) ?? [];
  // The newline that ends the last line begins no other.
  const lines = text.replace(/\n$/, '').split('\n').length;
  return most !== undefined && lines > most ? [`${path} has ${lines} lines; ${what} may have ${most}.`] : [];
}

function tooFull(files: SourceFile[]): string[] {
  const held = new Map<string, number>();
  for (const { path } of files.filter(counts)) held.set(dirname(path), (held.get(dirname(path)) ?? 0) + 1);
  return [...held]
    .filter(([, count]) => count > FILES_IN_A_FOLDER)
    .map(([folder, count]) => `${folder}/ holds ${count} files; a folder may hold ${FILES_IN_A_FOLDER}.`);
}

/** A test, or the style of a component, belongs to the file it stands beside. */
function counts({ path }: SourceFile): boolean {
  return /[.](ts|tsx|mjs)$/.test(path) && !/[.](test|test-d|e2e|d)[.]tsx?$/.test(basename(path));
}
