import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder, mergeConfig, type Plugin } from 'vite';
import config from '../../vite.config.ts';

const TOP = join(import.meta.dirname, '../..');

export interface BundledPackage {
  name: string;
  version: string;
  licence: string;
}

/** The packages of which any code is in a production build: by what the bundler put in, not by what was installed. */
export async function bundledPackages(outDir: string): Promise<BundledPackage[]> {
  const names = new Set<string>();
  const ours = config({ mode: 'production', command: 'build' });
  const builder = await createBuilder(
    mergeConfig(ours, {
      mode: 'production',
      configFile: false,
      logLevel: 'warn',
      build: { outDir },
      plugins: [collector(names)],
    }),
  );
  await builder.buildApp();
  return [...names].sort().map(readPackage);
}

function collector(names: Set<string>): Plugin {
  return {
    name: 'userpic:collect-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
          if (name && renderedLength > 0) names.add(name);
        }
      }
    },
  };
}

function readPackage(name: string): BundledPackage {
  const { version, license } = JSON.parse(
    readFileSync(join(TOP, 'node_modules', name, 'package.json'), 'utf8'),
  );
  return { name, version, licence: license };
}
