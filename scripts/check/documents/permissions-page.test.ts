import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { places } from './documents';

const TOP = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(TOP, path), 'utf8');
const manifest = JSON.parse(read('manifest.json'));

/** What of the browser each permission is needed for (developer.chrome.com/docs/extensions/reference/permissions-list). */
const NEEDED_FOR: Record<string, RegExp> = {
  alarms: /\bbrowser\.alarms\b/,
  storage: /\bbrowser\.storage\b/,
  activeTab: /\bcaptureVisibleTab\b/,
  contextMenus: /\bbrowser\.contextMenus\b/,
  scripting: /\bbrowser\.scripting\b/,
  notifications: /\bbrowser\.notifications\b/,
  declarativeNetRequestWithHostAccess: /\bbrowser\.declarativeNetRequest\b/,
  '*://*/*': /\bbrowser\.permissions\b/,
};

/** What needs no permission: of tabs and windows no address is read, only opened and found again. */
const FREE = ['action', 'extension', 'i18n', 'permissions', 'runtime', 'tabs', 'windows'];

const rows = [...read('docs/permissions.md').matchAll(/^\| `([^`]+)`[^|]*\|[^|]*\|([^|]*)\|/gm)].map(
  ([, permission = '', files = '']) => ({
    permission,
    files: [...files.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
  }),
);

const code = places()
  .filter((path) => /^src\/.*\.tsx?$/.test(path) && !/\.test(-d)?\.tsx?$/.test(path))
  .map((path) => ({ path, text: read(path) }));

describe('docs/permissions.md', () => {
  it('has a row for each permission of the manifest, and for no other', () => {
    const { permissions, optional_host_permissions } = manifest;
    expect(rows.map(({ permission }) => permission)).toEqual([...permissions, ...optional_host_permissions]);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it.each(rows)('$permission is used where it says, and nowhere else', ({ permission, files }) => {
    const api = NEEDED_FOR[permission] ?? expect.fail(`Say what ${permission} is needed for.`);
    const users = code.filter(({ text }) => api.test(text)).map(({ path }) => path);
    const isIn = (path: string, place: string) => path === place || path.startsWith(`${place}/`);
    expect(users.filter((path) => !files.some((place) => isIn(path, place)))).toEqual([]);
    expect(files.filter((place) => !users.some((path) => isIn(path, place)))).toEqual([]);
  });
});

it('no part of the browser is used without its permission', () => {
  const used = new Set(
    code.flatMap(({ text }) => [...text.matchAll(/\bbrowser\.([a-z]\w+)/gi)].map(([, api = '']) => api)),
  );
  const allowed = Object.values(NEEDED_FOR).flatMap((api) => /browser\\\.(\w+)/.exec(api.source)?.[1] ?? []);
  expect([...used].filter((api) => !FREE.includes(api) && !allowed.includes(api))).toEqual([]);
});
