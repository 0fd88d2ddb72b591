import { join, resolve } from 'node:path';
import type { Telegram } from '../../telegram/server';
import { buildPeers, PEERS, type Peer } from '../peers/build-peers';
import type { BenchPage } from './browser/bench-page';
import { Chromium, idOf } from './browser/chromium';
import type { SlowLink } from './network/slow-link';
import { startBehindLink } from './network/slow-telegram';
import { addPeers, type PeerPerson } from './people';
import { signIn } from './sign-in';

/** Of everything that is built for measuring. */
export const OUT = resolve(import.meta.dirname, '../../../out/bench');

/** The real extension and its peers in one browser, and a Telegram behind a slow line. */
export interface Rig {
  telegram: Telegram;
  link: SlowLink;
  chromium: Chromium;
  /** The address of an extension's file; `ours` is the extension that is measured. */
  address: (extension: Peer | 'ours', path: string) => string;
  /** A page of each, from which its worker is spoken to. In ours somebody is signed in. */
  pages: Record<Peer | 'ours', BenchPage>;
  /** Who each peer that knows Telegram is. */
  people: Record<'B' | 'E', PeerPerson>;
  stop: () => Promise<void>;
}

/** Builds everything, and starts it. Takes half a minute. */
export async function startRig(): Promise<Rig> {
  const { telegram, link, endpoint } = await startBehindLink(join(OUT, 'ours'));
  await buildPeers(OUT);

  const folders = { ours: join(OUT, 'ours/chromium'), ...inFolders() };
  const chromium = await Chromium.launch(Object.values(folders));
  const address: Rig['address'] = (extension, path) =>
    `chrome-extension://${idOf(folders[extension])}/${path}`;
  const open = (peer: Peer) => chromium.open(address(peer, 'page.html'));
  const pages = {
    ours: await chromium.open(address('ours', 'options/index.html')),
    A: await open('A'),
    B: await open('B'),
    E: await open('E'),
  };
  await signIn(pages.ours, telegram.world.me);
  const people = await addPeers({ ...telegram, endpoint }, pages);
  return {
    ...{ telegram, link, chromium, address, pages, people },
    stop: async () => {
      await chromium.close();
      await link.stop();
      await telegram.stop();
    },
  };
}

function inFolders(): Record<Peer, string> {
  return Object.fromEntries(PEERS.map((peer) => [peer, join(OUT, peer)])) as Record<Peer, string>;
}
