import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FRAMES = 24;

/** A square H.264 video of two seconds that begins again where it ends, out of still frames; needs ffmpeg. */
export async function drawVideo(frame: (moment: number) => Promise<Buffer>): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'userpic-video-'));
  try {
    for (let index = 0; index < FRAMES; index += 1) {
      await writeFile(join(folder, `${index}.png`), await frame(index / FRAMES));
    }
    const input = ['-framerate', '12', '-i', join(folder, '%d.png')];
    // Faststart and yuv420p: what Telegram's own clients write, and all browsers play.
    const output = [
      '-vf',
      'scale=320:320',
      '-c:v',
      'libx264',
      '-crf',
      '32',
      '-preset',
      'veryslow',
      '-pix_fmt',
      'yuv420p',
    ];
    await promisify(execFile)('ffmpeg', [
      ...input,
      ...output,
      '-an',
      '-movflags',
      '+faststart',
      join(folder, 'out.mp4'),
    ]);
    return await readFile(join(folder, 'out.mp4'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
