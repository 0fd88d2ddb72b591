import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { nodePolyfills } from 'vite-plugin-node-polyfills';

const require = createRequire(import.meta.url);
const SOURCES = { A: 'empty.ts', B: 'gramjs/gramjs.ts', E: 'mtcute/mtcute.ts' };

export type Peer = keyof typeof SOURCES;
export const PEERS = Object.keys(SOURCES) as Peer[];

/**
 * Builds each peer as an extension of one worker and one empty page, in a folder by its name. Each as its
 * own documentation has it: a module worker.
 */
export async function buildPeers(folder: string): Promise<void> {
  for (const peer of PEERS) {
    const outDir = join(folder, peer);
    await build(workerOf(peer, outDir));
    mkdirSync(outDir, { recursive: true });
    writeFileSync(join(outDir, 'page.html'), '<!doctype html><title>Peer</title>');
    writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifestOf(peer)));
  }
  copyFileSync(require.resolve('@mtcute/wasm/mtcute-simd.wasm'), join(folder, 'E', 'mtcute-simd.wasm'));
}

function workerOf(peer: Peer, outDir: string): InlineConfig {
  const core = dirname(require.resolve('@mtcute/core'));
  return {
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: peer === 'B' ? [nodePolyfills()] : [],
    // Its entry for clients holds the whole high-level client; this is the one below it.
    resolve: { alias: { '@mtcute/core/client.js': join(core, 'highlevel/base.js') } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: {
        input: { worker: join(import.meta.dirname, SOURCES[peer]) },
        output: { format: 'es', entryFileNames: 'worker.js', codeSplitting: false },
      },
    },
  };
}

function manifestOf(peer: Peer): object {
  return {
    manifest_version: 3,
    name: `Peer ${peer}`,
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'worker.js', type: 'module' },
    // mtcute's ciphers are WebAssembly.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' ws://127.0.0.1:*",
    },
  };
}
