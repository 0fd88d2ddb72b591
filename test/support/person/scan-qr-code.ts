import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQr from 'jsqr';
import sharp from 'sharp';
import type { Page } from '../browser';

/**
 * Reads the QR code that a page shows, from a picture of the page as a camera would.
 * @returns null when there is none that can be read
 */
export async function scanQrCode(page: Page): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), 'userpic-scan-'));
  try {
    const file = join(folder, 'page.png');
    await page.shot(file);
    const { data, info } = await sharp(file).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
