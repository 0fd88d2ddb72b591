import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { tooLarge } from './check/too-large';

// `tsx scripts/file-sizes.ts`: names every file and folder that is larger than a reader can hold, and fails then.

const TOP = join(import.meta.dirname, '..');

const files = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(join(TOP, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(TOP, path).replaceAll(sep, '/'), text: readFileSync(path, 'utf8') })),
);
const complaints = tooLarge(files);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
