import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

interface Replacement {
  /** The file of GramJS that imports it, below `node_modules/telegram/`. */
  from: string;
  /** What it imports there. */
  wanted: string;
  /** The file that is bundled instead, or the text of a module. */
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

/** A place in GramJS's own code that reads otherwise in the bundle. */
interface Edit {
  /** Below `node_modules/telegram/`. */
  file: string;
  from: string;
  to: string;
  why: string;
}

const LAZY_API = JSON.stringify(join(import.meta.dirname, 'lazy-api.ts'));

const EDITS: Edit[] = [
  {
    file: 'tl/api.js',
    from: 'const api = buildApiFromTlSchema();\nmodule.exports = { Api: api };',
    to: `module.exports = require(${LAZY_API}).lazyApi({
      api: tlContent,
      mtproto: schemeContent,
      classesOf: (lines) => createClasses("all", parseTl(lines, 109)),
    });`,
    why: 'a worker hears its first message 55 ms sooner and is 3 MB lighter: of 2,100 classes it uses some thirty',
  },
  {
    file: 'tl/AllTLObjects.js',
    from: `const tlobjects = {};
exports.tlobjects = tlobjects;
for (const tl of Object.values(_1.Api)) {
    if ("CONSTRUCTOR_ID" in tl) {
        tlobjects[tl.CONSTRUCTOR_ID] = tl;
    }
    else {
        for (const sub of Object.values(tl)) {
            tlobjects[sub.CONSTRUCTOR_ID] = sub;
        }
    }
}`,
    to: 'exports.tlobjects = require("./api").tlobjects;',
    why: 'it would have each class made',
  },
  {
    file: 'errors/Common.js',
    from: `        if (typeof alert !== "undefined") {
            alert(\`Missing MTProto Entity: Please, make sure to add TL definition for ID \${invalidConstructorId}\`);
        }
`,
    to: '',
    why: 'for an alert in the background Firefox opens its console before the person; a failure has its sentence here',
  },
];

/**
 * Bundles GramJS (`telegram`) without Node's built-ins and without what this extension never calls.
 * Nothing in `node_modules` changes. A replacement that no longer finds its place fails the build.
 */
export function leanGramJs(): Plugin {
  const unused = new Set<Replacement | Edit>([...REPLACEMENTS, ...EDITS]);
  return {
    name: 'userpic:lean-gramjs',
    enforce: 'pre',
    applyToEnvironment: (environment) => environment.name === 'rest',
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
      const edit = EDITS.find(({ file, from }) => id.endsWith(`/telegram/${file}`) && code.includes(from));
      if (!edit) return undefined;
      unused.delete(edit);
      return code.replace(edit.from, () => edit.to);
    },
    buildEnd(failed) {
      if (failed || unused.size === 0) return;
      const names = [...unused].map((one) =>
        'file' in one ? `${one.file}: ${one.from}` : `${one.from}: ${one.wanted}`,
      );
      this.error(`GramJS has changed, these are no longer where they were: ${names.join('; ')}`);
    },
  };
}
