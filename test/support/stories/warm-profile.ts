import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { browserPath } from '../../../scripts/browsers/browser-path';
import type { BrowserName } from '../browser';
import { startFirefox } from '../firefox/start-firefox';
import { freshProfile, keptProfile, type Profile } from '../profile/profile';

const KEPT = join(import.meta.dirname, '../../../out/e2e/warm');

/**
 * Starts Firefox once, without any extension, and keeps what that leaves behind: databases that it makes, and its own
 * scripts, compiled. A first start takes twice as much of the machine as any later one, and most stories begin with one.
 * Chromium has no need of that.
 */
export async function keepWarm(name: BrowserName): Promise<void> {
  rmSync(join(KEPT, name), { recursive: true, force: true });
  if (name !== 'firefox') return;
  const profile = keptProfile(join(KEPT, name));
  mkdirSync(profile.folder, { recursive: true });
  const launch = { executable: browserPath(name), headed: false, proxyPort: null };
  const firefox = await startFirefox(launch, profile);
  await firefox.quit();
}

/** As of a browser that was started before, and has never had an extension. */
export function warmProfile(name: BrowserName): Profile {
  const profile = freshProfile();
  const kept = join(KEPT, name);
  if (existsSync(kept)) cpSync(kept, profile.folder, { recursive: true });
  return profile;
}
