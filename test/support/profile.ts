import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder for a browser's profile, and how to delete it. */
export function freshProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-profile-'));
  // A browser's helper processes write for a moment after it has ended.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return { folder, remove };
}
