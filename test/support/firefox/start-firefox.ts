import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Launch } from '../browser';
import type { Profile } from '../profile/profile';
import { waitFor } from '../wait-for';
import { Marionette } from './marionette';
import { preferences } from './preferences';

const QUIT_SECONDS = 5;
const PORT_FILE = 'MarionetteActivePort';

/** The program, and what drives it. */
export interface RunningFirefox {
  marionette: Marionette;
  ended: Promise<void>;
  /** What it wrote so far. */
  log(): Promise<string>;
  /** Asks it to end by itself, and gives it some seconds for that. */
  quit(): Promise<void>;
  kill(): Promise<void>;
}

/** Starts it without any extension; what it runs for is in `launch`. */
export async function startFirefox(
  launch: Pick<Launch, 'executable' | 'headed' | 'proxyPort' | 'isTwiceAsLarge'>,
  { folder, downloads }: Pick<Profile, 'folder' | 'downloads'>,
): Promise<RunningFirefox> {
  writeFileSync(join(folder, 'user.js'), preferences(launch, downloads));
  // The port of an earlier start is no longer anybody's.
  rmSync(join(folder, PORT_FILE), { force: true });
  const { executable, headed } = launch;
  const firefox = spawn(executable, programArguments(headed, folder), {
    // A home of its own: Firefox reads and writes there too, and root's may not be writable.
    env: { ...process.env, HOME: folder, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let output = '';
  firefox.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  const killNow = () => firefox.kill('SIGKILL');
  process.on('exit', killNow);
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const end = async (afterMs: number) => {
    const timer = setTimeout(killNow, afterMs);
    await ended;
    clearTimeout(timer);
    process.off('exit', killNow);
  };
  try {
    const port = await waitFor('Firefox to start', async () => activePort(folder), { seconds: 30 });
    const marionette = await Marionette.connect(port);
    const quit = () => {
      // It may close the connection before it answers; that it ended is what counts.
      marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      return end(QUIT_SECONDS * 1000);
    };
    return { marionette, ended, log: async () => output, quit, kill: () => end(0) };
  } catch (error) {
    await end(0);
    throw error;
  }
}

function programArguments(headed: boolean, profileFolder: string): string[] {
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
