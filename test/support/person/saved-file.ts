import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '../browser';
import { waitFor } from '../wait-for';

/** What the browser saved under this name, once it has. */
export function savedFile({ downloads }: Pick<Browser, 'downloads'>, name: string): Promise<Buffer> {
  return waitFor(name, async () => {
    const file = join(downloads, name);
    return existsSync(file) && readFileSync(file).length > 0 && readFileSync(file);
  });
}
