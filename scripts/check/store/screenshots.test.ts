import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';

const SCREENSHOTS = join(import.meta.dirname, '../../../docs/store/screenshots');

it.each(readdirSync(SCREENSHOTS))(
  'the screenshots in %s are five, of the size that both stores want',
  async (language) => {
    const folder = join(SCREENSHOTS, language);
    const files = readdirSync(folder).sort();
    expect(files).toEqual(['1.png', '2.png', '3.png', '4.png', '5.png']);
    for (const file of files)
      expect(await sharp(join(folder, file)).metadata()).toMatchObject({ width: 1280, height: 800 });
  },
);
