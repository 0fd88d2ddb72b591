import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Figure, figure, type Measurement } from '../../figure';
import { OUT } from '../../rig/rig';

const TOP = join(import.meta.dirname, '../../../..');
/** What of each peer must be read before all of its worker can run. */
const WORKERS = { A: ['A/worker.js'], B: ['B/worker.js'], E: ['E/worker.js', 'E/mtcute-simd.wasm'] };
/** Where what is aimed at is less than what `npm test` holds. */
const GOALS_KB: Record<string, number> = { 'popup until it is painted, scripts, gzip': 20 };

/** A line of .size-limit.cjs. */
interface Limit {
  name: string;
  path: string | string[];
  gzip?: boolean;
  limit: string;
}

/** What a browser must read before something can run: all that .size-limit.cjs lists, in what is built for everybody. */
export const sizes: Measurement = {
  name: 'sizes',
  measure: async (rig) => {
    await rig();
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: TOP, stdio: ['ignore', 'ignore', 'inherit'] });
    // It looks at what is built when it is read.
    const limits: Limit[] = createRequire(import.meta.url)(join(TOP, '.size-limit.cjs'));
    return limits.map(sizeOf);
  },
};

function sizeOf({ name, path, gzip = false, limit }: Limit): Figure {
  const kilobytes = (files: string[]) => {
    const contents = files.map((file) => readFileSync(file));
    const counts = contents.map((bytes) => (gzip ? gzipSync(bytes, { level: 9 }) : bytes).length);
    return counts.reduce((all, one) => all + one, 0) / 1000;
  };
  const peers = Object.entries(WORKERS).map(
    ([peer, files]) => [peer, kilobytes(files.map((file) => join(OUT, file)))] as const,
  );
  return figure(name, 'kB', {
    ours: kilobytes([path].flat()),
    ...(name.startsWith('background, ') && { peers: Object.fromEntries(peers) }),
    goal: GOALS_KB[name] ?? Number.parseFloat(limit),
  });
}
