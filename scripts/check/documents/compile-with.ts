import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TOP = join(import.meta.dirname, '../../..');
const config = ts.readConfigFile(join(TOP, 'tsconfig.json'), ts.sys.readFile).config;
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, TOP);

/** Whatever was read once; most of it is the same the next time. */
const known = new Map<string, ts.SourceFile | undefined>();

/**
 * Compiles a part of the project as it would be.
 *
 * @param changes path from the top -> what the file would read like; it need not be there yet
 * @param looked paths from the top
 * @returns those of `looked` that the compiler would complain about
 */
export function complaints(changes: Record<string, string>, looked: string[]): string[] {
  const changed = new Map(Object.entries(changes).map(([path, text]) => [join(TOP, path), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => changed.has(path) || fileExists(path);
  host.readFile = (path) => changed.get(path) ?? ts.sys.readFile(path);
  host.getSourceFile = (path, target) => {
    const text = changed.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, target);
    if (!known.has(path)) known.set(path, getSourceFile(path, target));
    return known.get(path);
  };
  const program = ts.createProgram(
    looked.map((path) => join(TOP, path)),
    options,
    host,
  );
  return looked.filter((path) => {
    const file = program.getSourceFile(join(TOP, path));
    return program.getSyntacticDiagnostics(file).length + program.getSemanticDiagnostics(file).length > 0;
  });
}

/** What a file reads like with something added behind a place in it. @throws Error when there is no such place */
export function added(path: string, place: string, text: string): Record<string, string> {
  const before = readFileSync(join(TOP, path), 'utf8');
  if (!before.includes(place)) throw new Error(`${path} has no “${place}”.`);
  return { [path]: before.replace(place, () => `${place}\n${text}\n`) };
}
