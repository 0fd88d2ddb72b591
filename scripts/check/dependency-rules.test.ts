import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const TOP = join(import.meta.dirname, '../..');
const CONFIG = join(TOP, '.dependency-cruiser.cjs');

/** A file, what it imports, and the rule that forbids it. */
const FORBIDDEN: [from: string, to: string, rule: string][] = [
  ['src/model/bad.ts', '../store/gallery', 'model-rooms'],
  ['src/model/bad-package.ts', 'preact', 'model-packages'],
  ['src/model/bad-built-in.ts', 'node:fs', 'model-packages'],
  ['src/words/bad.ts', '../store/gallery', 'words-rooms'],
  ['src/words/bad-package.ts', 'preact', 'words-packages'],
  ['src/bus/bad.ts', '../store/gallery', 'bus-rooms'],
  ['src/bus/bad-package.ts', 'telegram', 'bus-packages'],
  ['src/store/bad.ts', '../bus/ask', 'store-rooms'],
  ['src/store/bad-package.ts', 'preact', 'store-packages'],
  ['src/telegram/bad.ts', '../store/gallery', 'telegram-rooms'],
  ['src/telegram/bad-package.ts', 'webextension-polyfill', 'telegram-packages'],
  ['src/image/bad.ts', '../bus/ask', 'image-rooms'],
  ['src/image/bad-package.ts', 'preact', 'image-packages'],
  ['src/background/bad.ts', '../ui/Button', 'background-rooms'],
  ['src/background/bad-package.ts', 'telegram', 'background-packages'],
  ['src/ui/bad.ts', '../bus/messages', 'ui-rooms'],
  ['src/ui/bad-vault.ts', '../store/vault', 'ui-rooms'],
  ['src/ui/bad-package.ts', 'idb-keyval', 'ui-packages'],
  ['src/popup/bad.ts', '../sign-in/Form', 'popup-rooms'],
  ['src/popup/bad-vault.ts', '../store/vault', 'popup-rooms'],
  ['src/popup/bad-package.ts', 'webextension-polyfill', 'popup-packages'],
  ['src/crop/bad.ts', '../popup/Grid', 'crop-rooms'],
  ['src/crop/bad-package.ts', 'telegram', 'crop-packages'],
  ['src/sign-in/bad.ts', '../telegram/sender', 'sign-in-rooms'],
  ['src/sign-in/bad-package.ts', 'telegram', 'sign-in-packages'],
  ['src/options/bad.ts', '../background/index', 'options-rooms'],
  ['src/options/bad-test-code.ts', '../../test/telegram/server', 'options-rooms'],
  ['src/options/bad-package.ts', 'telegram', 'options-packages'],
  ['src/attic/bad.ts', '../model/photo', 'a-known-room'],
  ['src/model/bad.test.ts', '../../scripts/tool', 'tests-of-src-know-no-scripts'],
  ['test/telegram/bad.ts', '../../src/model/photo', 'server-is-independent'],
  ['test/telegram/bad-package.ts', 'telegram', 'server-is-independent'],
  ['test/e2e/main-job/bad.e2e.ts', '../../../src/model/photo', 'stories-see-what-a-person-sees'],
  ['src/store/nowhere.ts', './not-there', 'no-unresolvable'],
  ['src/store/one.ts', './other-that-imports-one', 'no-cycles'],
];

const ALLOWED: [from: string, to: string][] = [
  ['src/bus/ask.ts', '../model/photo'],
  ['src/store/gallery.ts', 'idb-keyval'],
  ['src/telegram/session.ts', '../store/vault'],
  ['src/telegram/sender.ts', 'telegram'],
  ['src/background/index.ts', '../telegram/sender'],
  ['src/words/say.ts', 'webextension-polyfill'],
  ['src/background/menu.ts', '../words/say'],
  ['src/popup/Words.ts', '../words/say'],
  ['src/ui/Button.ts', '../bus/ask'],
  ['src/ui/state.ts', '../store/live'],
  ['src/popup/Grid.ts', '../ui/Button'],
  ['src/popup/Grid.test.ts', '../store/vault'],
  ['src/sign-in/Form.ts', '../store/settings'],
  ['test/telegram/client.test.ts', '../../src/telegram/sender'],
  ['test/telegram/server.ts', 'telegram/tl/apiTl.js'],
];

const TARGETS = ['model/photo', 'words/say', 'store/vault', 'store/live', 'store/settings', 'bus/messages'];

const scratch = mkdtempSync(join(tmpdir(), 'userpic-rules-'));
afterAll(() => rmSync(scratch, { recursive: true }));

describe('who may import whom', () => {
  const found = cruise();

  it.each(FORBIDDEN)('%s may not import %s: %s', (from, _, rule) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([{ from, rule }]);
  });

  it.each(ALLOWED)('%s may import %s', (from) => {
    expect(found.filter((violation) => violation.from === from)).toEqual([]);
  });

  it('has no rule that nothing here breaks', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG) as { forbidden: { name: string }[] };
    expect(new Set(FORBIDDEN.map(([, , rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});

/** What dependency-cruiser says about a small project with all of these imports. */
function cruise(): { from: string; rule: string }[] {
  for (const target of TARGETS) write(`src/${target}.ts`, 'export {};');
  write('scripts/tool.ts', 'export {};');
  write('src/store/other-that-imports-one.ts', "import './one';");
  for (const [from, to] of [...FORBIDDEN, ...ALLOWED]) write(from, `import ${JSON.stringify(to)};`);
  write('tsconfig.json', JSON.stringify({ extends: join(TOP, 'tsconfig.json') }));
  symlinkSync(join(TOP, 'node_modules'), join(scratch, 'node_modules'));
  const program = join(TOP, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, '--config', CONFIG, '--output-type', 'json', 'src', 'test', 'scripts'];
  const report = JSON.parse(execFileSync(process.execPath, args, { cwd: scratch, encoding: 'utf8' }));
  return report.summary.violations.map(({ from, rule }: { from: string; rule: { name: string } }) => ({
    from,
    rule: rule.name,
  }));
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), text);
}
