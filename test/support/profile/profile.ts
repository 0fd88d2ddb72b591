import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where a browser keeps what it keeps. */
export interface Profile {
  folder: string;
  /** A folder in it for what is saved to disk. */
  downloads: string;
  /** Deletes it. */
  remove(): void;
}

/** An empty one. */
export function freshProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-profile-'));
  // A browser's helper processes write for a moment after it has ended.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { ...profileIn(folder), remove };
}

/** A folder that outlives the browser. */
export function keptProfile(folder: string): Profile {
  return { ...profileIn(folder), remove: () => {} };
}

function profileIn(folder: string): Pick<Profile, 'folder' | 'downloads'> {
  return { folder, downloads: join(folder, 'downloads') };
}
