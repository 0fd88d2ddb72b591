import { buildExtension } from '../../../support/build-extension';
import { createWorld } from '../../../telegram/create-world';
import { startTelegram, type Telegram } from '../../../telegram/server';
import type { World } from '../../../telegram/world';
import { type SlowLink, startSlowLink } from './slow-link';

/** Of 100 ms there and back: a mobile network, or another continent. */
export const ROUND_TRIP_MS = 100;

/** A Telegram behind a slow line, and the extension built for it. */
export interface SlowTelegram {
  telegram: Telegram;
  link: SlowLink;
  /** As it is reached over the line. */
  endpoint: Telegram['endpoint'];
}

/** @param outDir where the extension is built: `chromium/` lies in it */
export async function startBehindLink(
  outDir: string,
  { world = createWorld(), roundTripMs = ROUND_TRIP_MS }: { world?: World; roundTripMs?: number } = {},
): Promise<SlowTelegram> {
  const telegram = await startTelegram({ world });
  const link = await startSlowLink(portOf(telegram.endpoint.dcs[0]?.url), roundTripMs / 2);
  const dcs = telegram.endpoint.dcs.map((dc) => ({ ...dc, url: onPort(link.port, dc.url) }));
  const endpoint = { ...telegram.endpoint, dcs };
  buildExtension(endpoint, outDir);
  return { telegram, link, endpoint };
}

function portOf(url = ''): number {
  return Number(new URL(url).port);
}

function onPort(port: number, address: string): string {
  const url = new URL(address);
  url.port = String(port);
  return url.href;
}
