import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EnvironmentOptions, Plugin, UserConfig, ViteBuilder } from 'vite';
import type { Endpoint } from '../../src/telegram/endpoint';
import { leaveOnlyLanguage } from '../languages/only-language.ts';
import { browserManifest } from './browser-manifest.ts';
import { pagePolicy } from './content-policy.ts';

/** The scripts of the background. */
const SCRIPTS = { background: 'background/index.ts', rest: 'background/rest.ts' };

/** The pass of each page, by its folder; Vite wants one to be called `client`. */
const PAGES = { client: 'popup', crop: 'crop', signIn: 'sign-in', options: 'options' };

/**
 * Builds the extension in passes, then once more as files for Firefox: `<outDir>/chromium`, `<outDir>/firefox`.
 *
 * Each page is built by itself, and shares no file with another: such a file would hold all that either of them needs
 * of each module, and the popup would read what only others call (1.4 kB of 22, gzip).
 *
 * The background is two classic scripts: only for those does Chromium keep V8's code cache, a quarter of every cold
 * start. The first is small and hears what is wanted; the second does it (src/background/first/the-rest.ts).
 *
 * @param language the only one to build in; all without it
 */
export function extension(endpoint: Endpoint, language?: string): Plugin {
  const top = resolve(import.meta.dirname, '../..');
  let out = '';
  return {
    name: 'userpic:extension',
    config: (config) => {
      out = resolve(top, config.build?.outDir ?? 'dist');
      return passes(join(top, 'src'), join(out, 'chromium'));
    },
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy(path.split('/')[1] ?? '') },
        // It holds for what comes after it.
        injectTo: 'head-prepend',
      },
    ],
    buildApp: async (builder) => {
      await build(builder);
      if (language) leaveOnlyLanguage(join(out, 'chromium'), language);
      const read = (file: string) => JSON.parse(readFileSync(join(top, file), 'utf8'));
      // Vite empties the one, nobody the other: files of an earlier build would stay.
      rmSync(join(out, 'firefox'), { recursive: true, force: true });
      cpSync(join(out, 'chromium'), join(out, 'firefox'), { recursive: true });
      for (const browser of ['chromium', 'firefox'] as const) {
        const manifest = browserManifest(
          browser,
          { ...read('manifest.json'), version: read('package.json').version },
          endpoint,
        );
        writeFileSync(join(out, browser, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      }
    },
  };
}

async function build(builder: ViteBuilder): Promise<void> {
  for (const pass of [...Object.keys(PAGES), ...Object.keys(SCRIPTS)]) {
    const environment = builder.environments[pass];
    if (environment) await builder.build(environment);
  }
}

function passes(src: string, outDir: string): UserConfig {
  return {
    builder: {},
    environments: {
      ...Object.fromEntries(
        Object.entries(PAGES).map(([name, page], at) => [
          name,
          pagePass(page, { src, outDir, isFirst: at === 0 }),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(SCRIPTS).map(([name, file]) => [name, scriptPass(name, join(src, file), outDir)]),
      ),
    },
  };
}

/** The first one begins with an empty folder. */
function pagePass(
  page: string,
  { src, outDir, isFirst }: { src: string; outDir: string; isFirst: boolean },
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      rolldownOptions: { input: { [page]: join(src, page, 'index.html') } },
    },
  };
}

/** A script that leaves its exports behind as a global variable of its name. */
function scriptPass(name: string, file: string, outDir: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: { [name]: file },
        preserveEntrySignatures: 'exports-only',
        output: { format: 'iife', name, entryFileNames: '[name].js' },
        transform: { inject: { Buffer: ['buffer', 'Buffer'] } },
      },
    },
  };
}
