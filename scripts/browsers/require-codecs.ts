import { spawnSync } from 'node:child_process';
import { installPackage } from './install-browser';

/**
 * Photos that move are H.264, and Firefox brings no decoder for that: on Linux it takes the system's, which Debian only
 * recommends beside it.
 * @throws Error of one sentence that says what to install
 */
export function requireCodecs(): void {
  if (process.platform !== 'linux' || areThere()) return;
  // By the name that is the same in every release; the library's own has its version in it.
  installPackage('ffmpeg');
  if (!areThere())
    throw new Error('Firefox finds no libavcodec to play videos with. Install it: it comes with ffmpeg.');
}

function areThere(): boolean {
  // Where it is for everybody: /sbin need not be on PATH.
  const { stdout } = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  return /\blibavcodec\.so/.test(stdout ?? '');
}
