import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { copyWithDefect, DEFECTS } from './defects';

it.each(Object.keys(DEFECTS))('the defect “%s” still has its place', (name) => {
  rmSync(copyWithDefect(name), { recursive: true });
});

it('says which there are', () => {
  expect(() => copyWithDefect('boasts')).toThrow('--defect is one of does-not-look');
});
