import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld } from '../../telegram/create-world';
import { startTelegram } from '../../telegram/server';

const TOP = join(import.meta.dirname, '../../..');

/** Built once for all stories: `chromium/` and `firefox/` lie in it. */
export const EXTENSION = join(TOP, 'out/e2e/extension');

/**
 * Builds the extension for a server on a port where nobody listens: the wire of each story leads to its own (wire.ts).
 * Vitest calls this before the first story.
 */
export default async function buildExtension(): Promise<void> {
  const telegram = await startTelegram({ world: createWorld() });
  await telegram.stop();
  const { endpoint } = telegram;
  const elsewhere = { ...endpoint, dcs: endpoint.dcs.map((dc) => ({ ...dc, url: onPort(4430, dc.url) })) };
  mkdirSync(join(TOP, 'out/e2e'), { recursive: true });
  const file = join(TOP, 'out/e2e/endpoint.json');
  writeFileSync(file, JSON.stringify(elsewhere));
  execFileSync('npm', ['run', '--silent', 'build', '--', '--mode', 'local', '--outDir', EXTENSION], {
    cwd: TOP,
    env: { ...process.env, USERPIC_ENDPOINT: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function onPort(port: number, address: string): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}
