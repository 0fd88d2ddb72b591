import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { requireBrowsers } from '../browsers/require-browsers';
import { readListing } from '../check/store/listing';
import { animate } from './animate';
import { frame } from './frame';
import { photograph } from './photograph';

// `npm run screenshots -- [LANGUAGE…]`: the five pictures of docs/store/<language>.md as both stores want them, 1280 x 800,
// into docs/store/screenshots/<language>; with English, the README's moving picture as well. All from the real
// extension, with the demo account.

const DOCS = join(import.meta.dirname, '../../docs');

requireBrowsers(['chromium']);
const languages = process.argv.slice(2);
for (const language of languages.length > 0 ? languages : ['en']) {
  const scratch = mkdtempSync(join(tmpdir(), 'userpic-screenshots-'));
  try {
    await take(language, scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

async function take(language: string, scratch: string): Promise<void> {
  const { pictures } = readListing(readFileSync(join(DOCS, `store/${language}.md`), 'utf8'));
  const light = await photograph(language, { isDark: false, folder: join(scratch, 'light') });
  const dark = await photograph(language, { isDark: true, folder: join(scratch, 'dark') });
  const folder = join(DOCS, 'store/screenshots', language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await frame(
    pictures.map((caption, at) => ({
      caption,
      language,
      windows: [light.stills[at] ?? '', dark.stills[at] ?? ''],
      file: join(folder, `${at + 1}.png`),
    })),
  );
  console.log(`${language}: ${relative('', folder)}`);
  if (language === 'en') await animate(light.film, join(DOCS, 'popup.webp'));
}
