import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { leaveOnlyLanguage } from '../../../scripts/languages/only-language';
import { visitEachPage } from '../../../scripts/languages/visit-each-page';
import { wordsOf } from '../../../scripts/languages/words-of';
import type { BrowserName } from '../../support/browser';
import { lostInItsWindow } from '../../support/everybody/faults-for-anybody';
import { EXTENSION } from '../../support/stories/build-for-stories';
import { story } from '../../support/stories/story';

/** English, but longer than any language that people speak. */
const LANGUAGE = 'pseudo';
const TWICE = 2;

story('at twice the size and in long words nothing of any page is lost', tell, { extension: inLongWords });

async function tell({
  person,
  browser,
  telegram,
}: Parameters<Parameters<typeof story>[1]>[0]): Promise<void> {
  // The browser's own zoom holds for all tabs of an extension; popups have none.
  await person.opens('options/index.html');
  await person.page.evaluate(`chrome.tabs.setZoom(${TWICE})`);
  const lost: string[] = [];
  await visitEachPage({
    browser,
    me: telegram.world.me,
    words: wordsOf(LANGUAGE),
    look: async (name, { page }) => {
      lost.push(...(await lostInItsWindow(page)).map((what) => `${name}: ${what}`));
    },
  });
  expect(lost).toEqual([]);
}

function inLongWords(name: BrowserName): string {
  const folder = join(EXTENSION, '..', LANGUAGE, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(EXTENSION, name), folder, { recursive: true });
  leaveOnlyLanguage(folder, LANGUAGE);
  return folder;
}
