import { zipSync } from 'fflate';

/** The first day that a ZIP can say; it says local time, and so is given local time, the same everywhere. */
const NO_TIME = new Date(1980, 0, 1);

/** A ZIP of these files, which depends on nothing but them: neither on their order nor on when and where it is made. */
export function zipOf(files: Map<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: NO_TIME });
}
