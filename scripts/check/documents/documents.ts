import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page for people to read. */
export interface Page {
  /** From the top of the project, with slashes. */
  path: string;
  text: string;
}

const TOP = join(import.meta.dirname, '../../..');
const AT_THE_TOP = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'test/telegram/ASSUMPTIONS.md'];
/** Where people write; the rest is installed or made. */
const WRITTEN = ['docs', 'public', 'scripts', 'src', 'test'];

export function pages(): Page[] {
  const docs = below('docs').filter((path) => path.endsWith('.md'));
  return [...AT_THE_TOP, ...docs].map((path) => ({ path, text: readFileSync(join(TOP, path), 'utf8') }));
}

/** Every file and folder of the project. */
export function places(): string[] {
  return [...readdirSync(TOP), ...WRITTEN.flatMap(below)];
}

/** The headings of a page, as links name them (github.com does it so). */
export function anchors({ text }: Page): string[] {
  return [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The lines of its `sh` blocks, without their comments; what goes on over several lines is one. */
export function commandLines({ text }: Page): string[] {
  return [...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)]
    .flatMap(([, block = '']) => block.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.replace(/ +# .*$/, '').trim())
    .filter((line) => line !== '');
}

export function withoutBlocks(text: string): string {
  return text.replaceAll(/^ *```[\s\S]*?^ *```$/gm, '');
}

function below(folder: string): string[] {
  const found = readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' });
  return found.map((path) => `${folder}/${path.replaceAll(sep, '/')}`);
}
