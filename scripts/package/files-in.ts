import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Path (with `/`, from the folder on) -> bytes, of everything in a folder. @param leftOut names of folders at its top */
export function filesIn(folder: string, leftOut: string[] = []): Map<string, Uint8Array> {
  const tops = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !leftOut.includes(name));
  const files = tops.flatMap((top) =>
    top.isDirectory() ? filesBelow(join(folder, top.name)) : [join(folder, top.name)],
  );
  return new Map(files.map((file) => [relative(folder, file).split(sep).join('/'), readFileSync(file)]));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
