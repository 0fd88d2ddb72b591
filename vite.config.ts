import { defineConfig } from 'vite';
import { endpoint } from './scripts/build/endpoint-plugin.ts';
import { extension } from './scripts/build/extension-plugin.ts';
import { leanGramJs } from './scripts/build/lean-gramjs-plugin.ts';

/** Mode `local-server` builds in the server that USERPIC_ENDPOINT names; any other mode builds for Telegram itself. */
export default defineConfig(({ mode }) => {
  const server = endpoint(mode === 'local-server' ? 'local' : 'telegram');
  return {
    root: 'src',
    publicDir: '../public',
    plugins: [server.plugin, leanGramJs(), extension(server.endpoint)],
    build: { target: 'es2022', minify: true, modulePreload: false },
  };
});
