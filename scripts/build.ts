import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createBuilder } from 'vite';

const USAGE = 'Usage: npm run build -- [--mode production|local] [--outDir FOLDER]';

/** Vite keeps the word `local` for its .env files, so the mode has another name inside. */
const MODES = new Map([
  ['production', 'production'],
  ['local', 'local-server'],
]);

try {
  const { values } = parseArgs({ options: { mode: { type: 'string' }, outDir: { type: 'string' } } });
  const mode = MODES.get(values.mode ?? 'production');
  if (!mode) throw new Error(USAGE);
  const builder = await createBuilder({
    mode,
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    build: { outDir: values.outDir ?? 'dist' },
    logLevel: 'warn',
  });
  await builder.buildApp();
} catch (error) {
  // One line, for whoever typed the command: it names what is wrong.
  console.error((error as Error).message.split('\n')[0]);
  process.exitCode = 1;
}
