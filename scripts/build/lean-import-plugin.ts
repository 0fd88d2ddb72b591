import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Through which Vite has every `import()` of a page go (vite/src/node/plugins/importAnalysisBuild.ts). */
const VITES = '\0vite/preload-helper.js';
const OURS = join(import.meta.dirname, 'with-styles.js');

/**
 * Puts `with-styles.js` in the place of Vite's own, which also looks after scripts that are loaded ahead, legacy
 * browsers and a server's nonces: half a kB that the popup would have to read before its first paint.
 */
export function leanImport(): Plugin {
  return {
    name: 'userpic:lean-import',
    enforce: 'pre',
    load: (id) => (id === VITES ? readFileSync(OURS, 'utf8') : undefined),
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.code.includes('vite:preloadError'))
          this.error(`Vite has changed: ${file.fileName} has its own way of import() again`);
    },
  };
}
