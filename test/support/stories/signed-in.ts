import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from '../../../scripts/browsers/browser-path';
import { createWorld } from '../../telegram/create-world';
import { startTelegram, type Telegram } from '../../telegram/server';
import type { World } from '../../telegram/world';
import type { AuthKey } from '../../telegram/world/auth-key';
import type { BrowserName } from '../browser';
import { launch } from '../launch';
import { Person } from '../person/person';
import { freshProfile, type Profile } from '../profile/profile';
import { startWire } from '../wire';

/** One folder a browser: the profile of somebody who has signed in, and what their Telegram knows of that. */
const KEPT = join(import.meta.dirname, '../../../out/e2e/signed-in');

/**
 * Has somebody sign in, as a person does, and keeps the browser's profile: a story that begins signed in begins with
 * a copy. To sign in anew takes a third of a story's time, and has stories of its own.
 */
export async function keepSignedIn(
  name: BrowserName,
  place: { extension: string; dcs: number[] },
): Promise<void> {
  const folder = join(KEPT, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'profile'), { recursive: true });
  const telegram = await startTelegram({ world: createWorld(), dcs: place.dcs });
  const wire = await startWire(portOf(telegram));
  const browser = await launch(name, {
    executable: browserPath(name),
    extension: place.extension,
    headed: false,
    proxyPort: wire.port,
    screen: null,
    profileFolder: join(folder, 'profile'),
  });
  try {
    await new Person(browser, telegram.world.me).signsIn();
  } finally {
    await browser.close();
    await wire.stop();
    await telegram.stop();
  }
  writeFileSync(join(folder, 'keys.json'), JSON.stringify([...telegram.world.keys.values()].map(packed)));
}

/** A profile in which the first account of the world is signed in; the world learns of it. */
export function signedInProfile(name: BrowserName, world: World): Profile {
  const profile = freshProfile();
  cpSync(join(KEPT, name, 'profile'), profile.folder, { recursive: true });
  const keys: Packed[] = JSON.parse(readFileSync(join(KEPT, name, 'keys.json'), 'utf8'));
  for (const key of keys)
    world.keys.set(key.id, { ...key, id: BigInt(key.id), key: Buffer.from(key.key, 'hex') });
  return profile;
}

export function portOf({ endpoint }: Telegram): number {
  return Number(new URL(endpoint.dcs[0]?.url ?? '').port);
}

type Packed = Omit<AuthKey, 'id' | 'key'> & { id: string; key: string };

function packed(key: AuthKey): Packed {
  return { ...key, id: String(key.id), key: key.key.toString('hex') };
}
