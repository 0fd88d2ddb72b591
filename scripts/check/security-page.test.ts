import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = join(import.meta.dirname, '../..');
const rows = readFileSync(join(TOP, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:who has|---)/.test(line));

describe('docs/security.md', () => {
  it('has a row for each kind of access', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)('%s', (row) => {
    const tests = [...(row.split('|')[4] ?? '').matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '');
    expect(tests).not.toEqual([]);
    for (const path of tests) {
      expect(path).toMatch(/\.(?:test|e2e)\.tsx?$/);
      expect(existsSync(join(TOP, path)), path).toBe(true);
    }
  });
});
