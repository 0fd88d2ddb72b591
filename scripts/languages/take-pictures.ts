import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cutOff } from '../../test/support/everybody/cut-off';
import { atRest } from '../../test/support/person/look';
import { requireBrowsers } from '../browsers/require-browsers';
import { stageIn } from './stage-in';
import { visitEachPage } from './visit-each-page';
import { wordsOf } from './words-of';

// `npm run pictures -- LANGUAGE…`: what each page looks like in these languages (folders of public/_locales, or `pseudo`),
// in out/pictures/LANGUAGE. Says which texts can't be read to their end, and ends with 1 then.

const OUT = join(import.meta.dirname, '../../out/pictures');

requireBrowsers(['chromium']);
let faults = 0;
for (const language of process.argv.slice(2)) {
  const found = await takePictures(language);
  console.log(`${language}: ${relative('', join(OUT, language))}, ${found.length} texts cut off`);
  for (const one of found) console.log(`  ${one}`);
  faults += found.length;
}
process.exitCode = faults === 0 ? 0 : 1;

/** @returns what is cut off, each with the name of its picture */
async function takePictures(language: string): Promise<string[]> {
  const folder = join(OUT, language);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { browser, telegram, end } = await stageIn(language, { folder: join(folder, 'extension') });
  const found: string[] = [];
  try {
    await visitEachPage({
      browser,
      me: telegram.world.me,
      words: wordsOf(language),
      look: async (name, { page }) => {
        await atRest(page);
        await page.shot(join(folder, `${name}.png`));
        found.push(...(await cutOff(page)).map((text) => `${name}: ${text}`));
      },
    });
  } finally {
    await end();
    rmSync(join(folder, 'extension'), { recursive: true });
  }
  return found;
}
