import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const TOP = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'userpic-lint-'));
afterAll(() => rmSync(scratch, { recursive: true }));

it('pages may read the store, and not write it', () => {
  const pages = ['popup', 'sign-in', 'options', 'crop', 'ui'];
  for (const room of [...pages, 'background']) {
    for (const name of ['readLive', 'writeLive', 'eraseGallery', 'dropEntry']) {
      write(`src/${room}/${name}.ts`, `import { ${name} } from '../store/live';\nconsole.log(${name});\n`);
    }
  }

  const forbidden = ['writeLive', 'eraseGallery', 'dropEntry'];
  expect(complaints()).toEqual(
    pages.flatMap((room) => forbidden.map((name) => `src/${room}/${name}.ts`)).sort(),
  );
});

/** The files that Biome, by the project's own rules, does not want to import what they import. */
function complaints(): string[] {
  for (const file of ['.biome.json', '.gitignore']) cpSync(join(TOP, file), join(scratch, file));
  const { stdout } = spawnSync(
    join(TOP, 'node_modules/.bin/biome'),
    ['lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json'],
    { cwd: scratch, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  return diagnostics.map(({ location }) => location.path).sort();
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), text);
}
