import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../scripts/package/files-in';
import { zipOf } from '../../../scripts/package/zip-of';
import type { Browser, Launch } from '../browser';
import { freshProfile, keptProfile } from '../profile/profile';
import { FirefoxBrowser } from './firefox-browser';
import type { Marionette } from './marionette';
import { watchNotices } from './notices';
import { startFirefox } from './start-firefox';

/** Starts Firefox with the extension. */
export async function launchFirefox(launch: Launch): Promise<Browser> {
  const profile = launch.profileFolder ? keptProfile(launch.profileFolder) : freshProfile();
  const { marionette, ...firefox } = await startFirefox(launch, profile).catch((error: unknown) => {
    profile.remove();
    throw error;
  });
  try {
    await watchNotices(marionette);
    const add = await install(marionette, launch, profile.folder);
    const close = async () => {
      await firefox.quit();
      profile.remove();
    };
    const { ended, log, kill } = firefox;
    const driven = { ended, log, kill, close, downloads: profile.downloads };
    return new FirefoxBrowser(marionette, (add as { value: string }).value, driven);
  } catch (error) {
    await firefox.kill();
    profile.remove();
    throw error;
  }
}

/** A folder can only be a temporary one; for good there must be a package. */
function install(marionette: Marionette, launch: Launch, profileFolder: string): Promise<unknown> {
  const { extension, isGreeted } = launch;
  if (!isGreeted) return marionette.send('Addon:Install', { path: extension, temporary: true });
  const path = join(profileFolder, 'userpic.xpi');
  writeFileSync(path, zipOf(filesIn(extension)));
  return marionette.send('Addon:Install', { path, temporary: false }).catch((cause: unknown) => {
    throw new Error(
      'Unsigned and for good an extension gets only into an ESR, Developer Edition or Nightly: name one in FIREFOX.',
      { cause },
    );
  });
}
