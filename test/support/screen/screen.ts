import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { screenPath } from '../../../scripts/browsers/screen-path';
import type { Screen } from '../browser';

/** Xvfb for the screen, xdotool for the keyboard. */
export async function startScreen(): Promise<Screen> {
  // The server takes a free display and writes its number to file descriptor 3.
  const server = spawn(
    screenPath('Xvfb'),
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const kill = () => server.kill('SIGKILL');
  process.on('exit', kill);
  const numbers = createInterface(server.stdio[3] as NodeJS.ReadableStream);
  const [number] = (await once(numbers, 'line')) as [string];
  const display = `:${number}`;
  const xdotool = (...args: string[]) =>
    execFileSync(screenPath('xdotool'), args, {
      env: { ...process.env, DISPLAY: display },
      encoding: 'utf8',
    });
  const windowCount = () => {
    try {
      return xdotool('search', '--onlyvisible', '--name', '.*').split('\n').filter(Boolean).length;
    } catch {
      // xdotool ends with 1 when there is none.
      return 0;
    }
  };
  return {
    display,
    windowCount,
    press: (...keys) => void xdotool('key', '--delay', '60', ...keys),
    stop: async () => {
      process.off('exit', kill);
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
