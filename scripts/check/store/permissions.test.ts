import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TOP = join(import.meta.dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(TOP, 'manifest.json'), 'utf8'));
const page = readFileSync(join(TOP, 'docs/store/permissions.md'), 'utf8');
const reasons = [...page.matchAll(/^\| `([^`]+)`(?: \(optional\))? \| (.+) \|$/gm)];

it('docs/store/permissions.md gives a reason for each permission of the manifest, and for no other', () => {
  const asked = Object.keys(manifest)
    .filter((field) => field.endsWith('permissions'))
    .flatMap((field) => manifest[field]);
  expect(reasons.map(([, permission]) => permission)).toEqual(asked);
});

it.each(reasons.map(([, permission, reason]) => [permission, reason]))('%s: %s', (_, reason) => {
  // The field of the Chrome Web Store takes 1000 letters.
  expect(reason?.length).toBeLessThanOrEqual(1000);
  expect(reason?.length).toBeGreaterThan(40);
});
