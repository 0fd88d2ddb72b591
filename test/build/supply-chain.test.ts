import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type BundledPackage, bundledPackages } from './bundled-packages';

const TOP = join(import.meta.dirname, '../..');
const lock = readFileSync(join(TOP, 'package-lock.json'), 'utf8');

it('docs/supply-chain.md names every package in the bundle, with its version and licence, and no other', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-bundle-'));
  try {
    const packages = await bundledPackages(folder);
    // `npm run packages` writes it anew.
    await expect(page(packages)).toMatchFileSnapshot(join(TOP, 'docs/supply-chain.md'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('the lock file holds a checksum of each package, and no address to fetch one from', () => {
  const packages = Object.entries<{ integrity?: string; resolved?: string }>(JSON.parse(lock).packages);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  const unchecked = packages.filter(
    ([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
});

it('what ships is asked for in one version each, exactly', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
  const loose = Object.entries<string>({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

function page(packages: BundledPackage[]): string {
  const rows = packages.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return `${INTRODUCTION}\n| package | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

const INTRODUCTION = `# What ships

These packages have code in the production build. The list is made from what the bundler put in, and
\`test/build/supply-chain.test.ts\` fails when it is not true any more; \`npm run packages\` writes it anew. Everything else
that is installed builds and tests, and never reaches a browser.

- Each is pinned to one version; \`package-lock.json\` holds a checksum of each, and no address.
- \`npm run audit\` asks the registry for known holes in what ships. It needs the network, so \`npm test\` does without.
- Two builds of one commit give the same bytes (\`test/build/packages.test.ts\`): what a store holds can be compared
  with what anybody builds.
- GramJS is bundled without its client, its sockets and its key exchange (\`scripts/build/lean-gramjs-plugin.ts\`), Preact
  without the code that makes HTML of a text (\`scripts/build/no-html-from-data-plugin.ts\`).
- GramJS draws in \`@cryptography/aes\`, which is GPL-3.0-or-later: so this project is, too.
`;
