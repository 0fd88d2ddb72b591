import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

interface Replacement {
  /** The file of GramJS that imports it, below `node_modules/telegram/`. */
  from: string;
  /** What it imports there. */
  wanted: string;
  /** The file that is bundled instead,, or the text of a module. */
  instead: { file: string } | { text: string };
  why: string;
}

const REPLACEMENTS: Replacement[] = [
  {
    from: 'CryptoFile.js',
    wanted: 'crypto',
    instead: { file: 'telegram/crypto/crypto' },
    why: "GramJS's own stand-in over WebCrypto; a polyfill of Node's crypto needs 3 s for a two-step password",
  },
  {
    from: 'inspect.js',
    wanted: 'util',
    instead: { text: "export const inspect = { custom: Symbol('inspect') };" },
    why: 'only the name of a method for Node consoles',
  },
  {
    from: 'tl/index.js',
    wanted: './patched',
    instead: { text: 'export function patchAll() {}' },
    why: 'conveniences for chat messages, which draw in the whole client; we read no messages',
  },
  {
    from: 'tl/core/GZIPPacked.js',
    wanted: 'pako',
    instead: { file: 'pako/lib/inflate.js' },
    why: 'GramJS never compresses',
  },
];

/** `tl/api.js` keeps its parsed schema in localStorage where there is one; nothing of ours belongs there. */
const CACHE = 'const CACHING_SUPPORTED = typeof self !== "undefined" && self.localStorage !== undefined;';

/**
 * Bundles GramJS (`telegram`) without Node's built-ins and without what this extension never calls.
 * Nothing in `node_modules` changes. A replacement that no longer finds its place fails the build.
 */
export function leanGramJs(): Plugin {
  const unused = new Set<Replacement | typeof CACHE>([...REPLACEMENTS, CACHE]);
  return {
    name: 'userpic:lean-gramjs',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'background',
    resolveId(source, importer) {
      const found = REPLACEMENTS.find(
        ({ from, wanted }) => wanted === source && importer?.endsWith(`/telegram/${from}`),
      );
      if (!found) return undefined;
      unused.delete(found);
      return 'file' in found.instead ? require.resolve(found.instead.file) : `\0gramjs:${found.from}`;
    },
    load(id) {
      const found = REPLACEMENTS.find(({ from }) => id === `\0gramjs:${from}`);
      return found && 'text' in found.instead ? found.instead.text : undefined;
    },
    transform(code, id) {
      if (!id.endsWith('/telegram/tl/api.js') || !code.includes(CACHE)) return undefined;
      unused.delete(CACHE);
      return code.replace(CACHE, 'const CACHING_SUPPORTED = false;');
    },
    buildEnd(failed) {
      if (failed || unused.size === 0) return;
      const names = [...unused].map((one) => (typeof one === 'string' ? one : `${one.from}: ${one.wanted}`));
      this.error(`GramJS has changed, these are no longer where they were: ${names.join('; ')}`);
    },
  };
}
