import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { figure, type Measurement } from '../figure';
import { OUT } from '../rig/rig';

/** What a browser must read of a worker before all of it can run. */
export const workerSize: Measurement = {
  name: 'worker-size',
  measure: async (rig) => {
    await rig();
    const ours = size('ours/chromium/background.js', 'ours/chromium/rest.js');
    const peers = {
      A: size('A/worker.js'),
      B: size('B/worker.js'),
      E: size('E/worker.js', 'E/mtcute-simd.wasm'),
    };
    const part = (key: 'whole' | 'gzip') => ({
      ours: ours[key],
      peers: { A: peers.A[key], B: peers.B[key], E: peers.E[key] },
    });
    return [
      figure('worker, minified', 'kB', { ...part('whole'), goal: 500 }),
      figure('worker, gzip', 'kB', { ...part('gzip'), goal: 140 }),
    ];
  },
};

function size(...files: string[]): { whole: number; gzip: number } {
  const contents = files.map((file) => readFileSync(join(OUT, file)));
  const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0) / 1000;
  return {
    whole: sum(contents.map((bytes) => bytes.length)),
    gzip: sum(contents.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
  };
}
