import { join } from 'node:path';
import { createWorld } from '../../telegram/create-world';
import { startTelegram } from '../../telegram/server';
import { buildExtension } from '../build-extension';
import { keepSignedIn } from './signed-in';
import { wantedBrowsers } from './wanted-browsers';
import { keepWarm } from './warm-profile';

/** Built once for all stories. */
export const EXTENSION = join(import.meta.dirname, '../../../out/e2e/extension');

/** Of each story's Telegram: where everybody lives, and another that some sign in at. */
export const DCS = [2, 4];

/**
 * Builds the extension for a server on a port where nobody listens: the wire of each story leads to its own (wire.ts).
 * Then each browser is started once, and somebody signs in.
 * Vitest calls this before the first story.
 */
export default function buildForStories(): Promise<void> {
  return buildForStoriesFrom();
}

/** @param sources another copy of the project than this one */
export async function buildForStoriesFrom(sources?: string): Promise<void> {
  const telegram = await startTelegram({ world: createWorld(), dcs: DCS });
  await telegram.stop();
  const { endpoint } = telegram;
  buildExtension(
    { ...endpoint, dcs: endpoint.dcs.map((dc) => ({ ...dc, url: onPort(4430, dc.url) })) },
    EXTENSION,
    sources,
  );
  await Promise.all(
    wantedBrowsers().map(async (name) => {
      await keepWarm(name);
      await keepSignedIn(name, { extension: join(EXTENSION, name), dcs: DCS });
    }),
  );
}

function onPort(port: number, address: string): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}
