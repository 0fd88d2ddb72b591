import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { browserPath } from '../../scripts/browsers/browser-path';
import { filesIn } from '../../scripts/package/files-in';
import { inPage } from '../support/in-page';
import { launch } from '../support/launch';

const TOP = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(TOP, 'package.json'), 'utf8'));
const scratch = mkdtempSync(join(tmpdir(), 'userpic-packages-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const first = packed(TOP, 'first', { TZ: 'Pacific/Auckland' });

describe('npm run package', () => {
  it('writes a package for each browser, and the sources', () => {
    expect([...first.keys()].sort()).toEqual(
      ['chromium', 'firefox', 'source'].map((what) => `userpic-${version}-${what}.zip`),
    );
  });

  it.each(['chromium', 'firefox'])('packs for %s what was built, all of it and nothing else', (browser) => {
    expect(digests(unpacked(browser))).toEqual(digests(filesIn(join(scratch, 'first/extension', browser))));
  });

  it('packs sources from which anybody makes the same packages, byte for byte', () => {
    const folder = unpackedInto('source');
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'package-lock.json']),
    );
    expect(readdirSync(folder)).not.toContain('node_modules');
    symlinkSync(join(TOP, 'node_modules'), join(folder, 'node_modules'));

    const second = packed(folder, 'second', { TZ: 'America/Caracas' });
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, bytes] of first) expect(bytes.equals(second.get(name) ?? Buffer.of()), name).toBe(true);
  });
});

describe('a package', () => {
  it('is taken by Chromium without a warning', async () => {
    const browser = await launch('chromium', options('chromium', unpackedInto('chromium')));
    try {
      // The only page to which Chromium tells what it thinks of an extension.
      const page = await browser.openTab('chrome://extensions');
      const complaints = await inPage(page, complaintsOfChromium);
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('is taken by Firefox as it is', async () => {
    const file = join(scratch, 'first', `userpic-${version}-firefox.zip`);
    const browser = await launch('firefox', options('firefox', file));
    try {
      const popup = await browser.openPopup();
      expect(await popup.evaluate('document.title')).toBe('Userpic');
    } finally {
      await browser.close();
    }
  });
});

/** @returns name -> bytes of each package */
function packed(sources: string, name: string, variables: Record<string, string>): Map<string, Buffer> {
  const folder = join(scratch, name);
  execFileSync('npm', ['run', '--silent', 'package', '--', '--outDir', folder], {
    cwd: sources,
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const zips = readdirSync(folder).filter((file) => file.endsWith('.zip'));
  return new Map(zips.map((file) => [file, readFileSync(join(folder, file))]));
}

function unpacked(what: string): Map<string, Uint8Array> {
  const zip = first.get(`userpic-${version}-${what}.zip`) ?? Buffer.of();
  return new Map(Object.entries(unzipSync(zip)));
}

/** Instead of the bytes: what is compared byte by byte takes seconds. */
function digests(files: Map<string, Uint8Array>): Map<string, string> {
  return new Map([...files].map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')]));
}

function unpackedInto(what: string): string {
  const folder = join(scratch, `unpacked-${what}`);
  for (const [path, bytes] of unpacked(what)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

function options(browser: 'chromium' | 'firefox', extension: string) {
  return { executable: browserPath(browser), extension, headed: false, proxyPort: null, screen: null };
}

/** Runs in chrome://extensions. */
async function complaintsOfChromium(): Promise<string[]> {
  interface Info {
    id: string;
    name: string;
    manifestErrors: { message: string }[];
    runtimeErrors: { message: string }[];
    runtimeWarnings: string[];
  }
  const { developerPrivate } = chrome as unknown as {
    developerPrivate: {
      getExtensionsInfo(): Promise<Info[]>;
      updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
      reload(id: string): Promise<void>;
    };
  };
  const ours = async () => {
    const found = (await developerPrivate.getExtensionsInfo()).filter(({ name }) => /^Userpic/.test(name));
    if (found[0] && found.length === 1) return found[0];
    throw new Error(`There are ${found.length} of it.`);
  };
  // It notes warnings about the manifest in developer mode only, and when it reads it.
  await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  await developerPrivate.reload((await ours()).id);
  const { manifestErrors, runtimeErrors, runtimeWarnings } = await ours();
  return [...[...manifestErrors, ...runtimeErrors].map(({ message }) => message), ...runtimeWarnings];
}
