import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Draws the mark in the sizes that browsers want: `npx tsx scripts/draw-icons.ts`, after each change of mark.svg.
 * (Firefox takes an SVG as an icon, Chromium does not: developer.chrome.com/docs/extensions/reference/manifest/icons.)
 */
const SIZES = [16, 32, 48, 128];
const icons = new URL('../public/icons/', import.meta.url);

for (const pixels of SIZES) {
  // Rasterised at twice the size first: edges come out smoother than at the final one.
  const mark = sharp(fileURLToPath(new URL('mark.svg', icons)), { density: (72 * 2 * pixels) / 128 });
  await mark
    .resize(pixels, pixels)
    .png({ compressionLevel: 9 })
    .toFile(fileURLToPath(new URL(`${pixels}.png`, icons)));
}
