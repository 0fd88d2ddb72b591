import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../too-large';
import { differences } from './differences';
import { flaws } from './flaws';
import type { Language } from './language';
import { undescribed } from './undescribed';
import { unsaid } from './unsaid';
import { unused } from './unused';

const TOP = join(import.meta.dirname, '../../..');
const LOCALES = join(TOP, 'public/_locales');
const english = read('en');

describe.each(readdirSync(LOCALES))('the messages of %s', (folder) => {
  const language = read(folder);

  it('are all there, with the same gaps as in English', () => {
    expect(differences(folder.replace('_', '-'), language, english)).toEqual([]);
  });

  it('are as browsers, stores and readers want them', () => {
    expect(flaws(language)).toEqual([]);
  });
});

describe('the messages of en', () => {
  it('are all shown somewhere', () => {
    expect(unused(english, [...sources(), file('manifest.json')])).toEqual([]);
  });

  it('are the only words: no English is written into the code', () => {
    expect(sources().filter(isForPeople).flatMap(unsaid)).toEqual([]);
  });

  it('are explained to whoever translates them', () => {
    expect(undescribed(english)).toEqual([]);
  });
});

function isForPeople({ path }: SourceFile): boolean {
  return /^src\/(popup|crop|sign-in|options|ui|background)\//.test(path);
}

function read(folder: string): Language {
  return JSON.parse(readFileSync(join(LOCALES, folder, 'messages.json'), 'utf8'));
}

function sources(): SourceFile[] {
  return readdirSync(join(TOP, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[.]tsx?$/.test(path) && !/[.]test(-d)?[.]/.test(path))
    .map((path) => file(join('src', path)));
}

function file(path: string): SourceFile {
  return { path: relative(TOP, join(TOP, path)), text: readFileSync(join(TOP, path), 'utf8') };
}
