import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../scripts/package/files-in';
import { zipOf } from '../../../scripts/package/zip-of';
import type { Browser, Launch } from '../browser';
import { freshProfile, keptProfile } from '../profile/profile';
import { waitFor } from '../wait-for';
import { FirefoxBrowser } from './firefox-browser';
import { Marionette } from './marionette';
import { watchNotices } from './notices';
import { preferences } from './preferences';

const QUIT_SECONDS = 5;
const PORT_FILE = 'MarionetteActivePort';

/** Starts Firefox with the extension. */
export async function launchFirefox(launch: Launch): Promise<Browser> {
  const profile = launch.profileFolder ? keptProfile(launch.profileFolder) : freshProfile();
  writeFileSync(join(profile.folder, 'user.js'), preferences(launch, profile.downloads));
  // The port of an earlier start is no longer anybody's.
  rmSync(join(profile.folder, PORT_FILE), { force: true });
  const firefox = start(launch, profile.folder);
  try {
    const port = await waitFor('Firefox to start', async () => activePort(profile.folder), { seconds: 30 });
    const marionette = await Marionette.connect(port);
    await watchNotices(marionette);
    const add = await install(marionette, launch, profile.folder);
    const close = async () => {
      // It may close the connection before it answers; that it ended is what counts.
      const asked = marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      await firefox.end(asked);
      profile.remove();
    };
    return new FirefoxBrowser(marionette, (add as { value: string }).value, {
      ...firefox,
      downloads: profile.downloads,
      close,
      kill: () => firefox.end(),
    });
  } catch (error) {
    await firefox.end();
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

/** The program: what it writes, and how it ends. */
function start(launch: Launch, profileFolder: string) {
  const firefox = spawn(launch.executable, programArguments(launch, profileFolder), {
    // A home of its own: Firefox reads and writes there too, and root's may not be writable.
    env: { ...process.env, HOME: profileFolder, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  firefox.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const kill = () => firefox.kill('SIGKILL');
  process.on('exit', kill);
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  return {
    ended,
    log: async () => output,
    /** @param asked it was asked to end by itself, and gets some seconds for it */
    end: async (asked?: Promise<unknown>) => {
      const timer = setTimeout(kill, asked ? QUIT_SECONDS * 1000 : 0);
      await ended;
      clearTimeout(timer);
      process.off('exit', kill);
    },
  };
}

function programArguments({ headed }: Launch, profileFolder: string): string[] {
  return [
    '--marionette',
    // Lets Marionette into the browser's own scope, where the toolbar button is.
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profileFolder,
    ...(headed ? [] : ['--headless']),
  ];
}

/** Firefox writes the port of its choice into the profile as soon as it listens there; null while the file is empty. */
function activePort(profileFolder: string): number | null {
  return Number(readFileSync(join(profileFolder, PORT_FILE), 'utf8')) || null;
}
