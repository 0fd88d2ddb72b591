import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../../src');

/** `left`, `margin-right`, `text-align: left`, `padding: 1px 2px 3px 4px`: what stays where it is when a page is mirrored. */
const PHYSICAL = [
  /^\s*(left|right)\s*:/,
  /\b(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /\bborder-(top|bottom)-(left|right)-radius\b/,
  /\b(text-align|float|clear)\s*:\s*(left|right)\b/,
  /^\s*(margin|padding|inset|border-width|border-color|border-style)\s*:(\s+[^\s;]+){4};/,
];

it.each([
  'left: 0;',
  '  right: 4px;',
  'margin-left: 1px;',
  'border-right: 0;',
  'text-align: right;',
  'border-top-left-radius: 4px;',
  'padding: 1px 2px 3px 4px;',
])('“%s” would be found', (line) => {
  expect(isPhysical(line)).toBe(true);
});

it.each(['inset-inline-start: 0;', 'padding: 1px 2px 3px;', '/* left: */', 'text-align: start;'])(
  '“%s” is no reason to complain',
  (line) => {
    expect(isPhysical(line)).toBe(false);
  },
);

it('styles know start and end, not left and right: pages in Arabic and Persian are mirrored', () => {
  const styles = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.css'),
  );
  const found = styles.flatMap((path) =>
    readFileSync(join(SRC, path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (isPhysical(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

function isPhysical(line: string): boolean {
  return PHYSICAL.some((pattern) => pattern.test(line));
}
