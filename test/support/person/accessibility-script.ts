import { createRequire } from 'node:module';
import { build } from 'vite';

let script: Promise<string> | undefined;

/** An expression that gives a page the functions of `dom-accessibility-api`, as `window.accessibility`. */
export function accessibilityScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: createRequire(import.meta.url).resolve('dom-accessibility-api'),
        formats: ['iife'],
        name: 'accessibility',
      },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return `(() => { ${output[0].code}; window.accessibility = accessibility; })()`;
}
