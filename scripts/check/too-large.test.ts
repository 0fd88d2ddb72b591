import { describe, expect, it } from 'vitest';
import { type SourceFile, tooLarge } from './too-large';

const file = (path: string, lines: number): SourceFile => ({ path, text: 'line\n'.repeat(lines) });

describe('too large', () => {
  it.each([
    ['src/model/photo.ts', 200, 'a file'],
    ['src/ui/theme.css', 200, 'a file'],
    ['scripts/setup.mjs', 200, 'a file'],
    ['src/popup/Gallery.tsx', 100, 'a component'],
    ['src/popup/main.tsx', 40, 'an entry'],
    ['src/background/index.ts', 40, 'an entry'],
    ['src/model/photo.test.ts', 250, 'a test'],
    ['src/popup/Gallery.test.tsx', 250, 'a test'],
    ['test/e2e/main-job/sets.e2e.ts', 250, 'a test'],
    ['test/telegram/mtproto/session.ts', 250, 'a file of mtproto/'],
  ])('%s may have %i lines and no more', (path, most, what) => {
    expect(tooLarge([file(path, most)])).toEqual([]);
    expect(tooLarge([file(path, most + 1)])).toEqual([
      `${path} has ${most + 1} lines; ${what} may have ${most}.`,
    ]);
  });

  it('counts the last line when no newline ends it', () => {
    expect(tooLarge([{ path: 'src/popup/main.tsx', text: `${'line\n'.repeat(40)}line` }])).toHaveLength(1);
  });

  it('counts the files of a folder, without tests, types and styles', () => {
    const names = (count: number, ending: string) =>
      Array.from({ length: count }, (_, index) => file(`src/bus/file-${index}${ending}`, 1));

    expect(tooLarge([...names(10, '.ts'), ...names(10, '.test.ts'), ...names(10, '.css')])).toEqual([]);
    expect(tooLarge([...names(10, '.ts'), file('src/bus/deeper/one.ts', 1)])).toEqual([]);
    expect(tooLarge(names(11, '.ts'))).toEqual(['src/bus/ holds 11 files; a folder may hold 10.']);
  });
});
