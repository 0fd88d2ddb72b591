import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { importsBetween } from './imports-between';
import { roomsPicture } from './rooms-picture';

const TOP = join(import.meta.dirname, '../..');
const imports = importsBetween(join(TOP, 'src'));

describe('docs/rooms.svg', () => {
  it('shows who imports whom now; if not, `npm run rooms` draws it anew', () => {
    expect(readFileSync(join(TOP, 'docs/rooms.svg'), 'utf8')).toBe(roomsPicture(imports));
  });

  it('has an arrow more when a room imports another one', () => {
    const arrows = (picture: string) => [...picture.matchAll(/<title>(.* imports .*)<\/title>/g)].map(String);
    const before = arrows(roomsPicture(imports));
    const after = arrows(roomsPicture([...imports, ['image', 'store']]));
    expect(after).toHaveLength(before.length + 1);
    expect(after.join()).toContain('image imports store');
  });

  it('cannot be drawn with a room that has no place, nor with a place that has no room', () => {
    expect(() => roomsPicture([...imports, ['attic', 'model']])).toThrow('no place for attic');
    expect(() => roomsPicture(imports.filter((pair) => !pair.includes('crop')))).toThrow('still has crop');
  });
});

describe('the imports of a tree', () => {
  it('are those between its rooms, in every way to write them, and none of a test', () => {
    const src = mkdtempSync(join(tmpdir(), 'userpic-rooms-'));
    onTestFinished(() => rmSync(src, { recursive: true }));
    const write = (path: string, code: string) => {
      mkdirSync(dirname(join(src, path)), { recursive: true });
      writeFileSync(join(src, path), code);
    };
    write('a/deep/one.ts', "import type { B } from '../../b/b';\nimport {\n  x,\n} from '../beside';\n");
    write('a/two.tsx', "const c = await import('../c/c');\n");
    write('b/b.ts', "import '../d/d.css';\nimport y from 'a-package';\nexport { z } from '../d/z';\n");
    write('b/b.test.ts', "import '../a/two';\n");
    expect(importsBetween(src)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'd'],
    ]);
  });
});
