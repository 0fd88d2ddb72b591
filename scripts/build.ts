import { parseArgs } from 'node:util';
import { createBuilder, mergeConfig } from 'vite';
import config from '../vite.config.ts';

const USAGE = 'Usage: npm run build -- [--mode production|local] [--outDir FOLDER]';

/** Vite keeps the word `local` for its .env files, so the mode has another name inside. */
const MODES = new Map([
  ['production', 'production'],
  ['local', 'local-server'],
]);

// Whoever calls: a test runner's `test` would have JSX compiled for debugging, with the path of each file in it.
process.env.NODE_ENV = 'production';

try {
  const { values } = parseArgs({
    options: { mode: { type: 'string' }, outDir: { type: 'string' } },
  });
  const mode = MODES.get(values.mode ?? 'production');
  if (!mode) throw new Error(USAGE);
  // Read here rather than by Vite, which would say in a line of its own that the configuration cannot be loaded.
  const ours = config({ mode, command: 'build' });
  const builder = await createBuilder(
    mergeConfig(ours, {
      mode,
      configFile: false,
      logLevel: 'warn',
      build: { outDir: values.outDir ?? 'dist' },
    }),
  );
  await builder.buildApp();
} catch (error) {
  // One line, for whoever typed the command: it names what is wrong.
  console.error((error as Error).message.split('\n')[0]);
  process.exitCode = 1;
}
