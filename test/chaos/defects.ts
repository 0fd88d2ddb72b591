import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TOP = join(import.meta.dirname, '../..');
const COPY = join(TOP, 'out/defect');

/** Where a defect is put in: it stands there once. */
interface Defect {
  file: string;
  from: string;
  to: string;
}

/** What must not be, put in on purpose: a run that finds nothing wrong with these would find nothing at all. */
export const DEFECTS: Record<string, Defect> = {
  /** A line that broke is taken for a command that was not done. */
  'does-not-look': {
    file: 'src/background/command/carry-out.ts',
    from: 'const done = await look(account, how);\n    if (done === null)',
    to: 'const done = null as Done | null;\n    if (done === null)',
  },
  /** What has had no answer is sent once more, as GramJS does it. */
  'sends-again': {
    file: 'src/background/command/carry-out.ts',
    from: 'const done = await look(account, how);\n    if (done === null)',
    to: 'const done = await how.send(account);\n    if (done === null)',
  },
  /** Nothing is written down before it is sent. */
  'keeps-no-journal': {
    file: 'src/background/command/note.ts',
    from: 'await writeEntry(entry, instead);',
    to: 'void writeEntry, instead;',
  },
  /** What a stopped worker had begun is begun anew. */
  'begins-anew': {
    file: 'src/background/command/carry-out.ts',
    from: "entry.state.at === 'sent' ? await look(account, how) : null",
    to: 'null as Done | null',
  },
};

/**
 * @returns a copy of the project with that defect in it, to be built
 * @throws Error when there is no such defect, or no place for it any more
 */
export function copyWithDefect(name: string): string {
  const defect = DEFECTS[name];
  if (!defect) throw new Error(`--defect is one of ${Object.keys(DEFECTS).join(', ')}`);
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const one of [
    'src',
    'public',
    'scripts',
    'package.json',
    'manifest.json',
    'vite.config.ts',
    'tsconfig.json',
  ])
    cpSync(join(TOP, one), join(COPY, one), { recursive: true });
  symlinkSync(join(TOP, 'node_modules'), join(COPY, 'node_modules'));
  const file = join(COPY, defect.file);
  const parts = readFileSync(file, 'utf8').split(defect.from);
  if (parts.length !== 2) throw new Error(`${defect.file} has no one place for the defect ${name} any more.`);
  writeFileSync(file, parts.join(defect.to));
  return COPY;
}
