import { defineConfig } from 'vite';
import { endpoint } from './scripts/build/endpoint-plugin.ts';
import { extension } from './scripts/build/extension-plugin.ts';
import { leanGramJs } from './scripts/build/lean-gramjs-plugin.ts';
import { noHtmlFromData } from './scripts/build/no-html-from-data-plugin.ts';

/**
 * Mode `local-server` builds in the server that USERPIC_ENDPOINT names, and only the language that USERPIC_LANGUAGE
 * names, where it names one; any other mode builds for Telegram itself, in all languages.
 */
export default defineConfig(({ mode }) => {
  const isLocal = mode === 'local-server';
  const server = endpoint(isLocal ? 'local' : 'telegram');
  const language = isLocal ? process.env.USERPIC_LANGUAGE : undefined;
  return {
    root: 'src',
    publicDir: '../public',
    plugins: [server.plugin, leanGramJs(), noHtmlFromData(), extension(server.endpoint, language)],
    build: { target: 'es2022', minify: true, modulePreload: false },
  };
});
