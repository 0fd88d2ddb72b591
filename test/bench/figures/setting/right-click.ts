import { join } from 'node:path';
import sharp from 'sharp';
import { browserPath } from '../../../../scripts/browsers/browser-path';
import type { Browser, Page } from '../../../support/browser';
import { buildExtension } from '../../../support/build-extension';
import { launch } from '../../../support/launch';
import { Person } from '../../../support/person/person';
import { startScreen } from '../../../support/screen/screen';
import { waitFor } from '../../../support/wait-for';
import { type ImageSite, serveImageSite } from '../../../support/web/image-site';
import { createWorld } from '../../../telegram/create-world';
import { startTelegram } from '../../../telegram/server';
import { figure, type Measurement } from '../../figure';
import { OUT } from '../../rig/rig';
import { inTurns } from '../../rig/samples';

/** "At once", for a window that opens, and a picture that is fetched, decoded and shown in it. */
const CROP_GOAL_MS = 1000;
/** The same for what is drawn, encoded, sealed, sent in one part, and set, by a Telegram on this machine. */
const SET_GOAL_MS = 1000;
const ROUNDS = 5;
const PICTURE = { width: 4000, height: 3000 };

/**
 * With a picture of 12 megapixels: from the press on the entry of the browser's own menu to a crop that can be set, and
 * from Enter to the page that says that it is.
 */
export const rightClick: Measurement = {
  name: 'right-click',
  measure: async () => {
    const telegram = await startTelegram({ world: createWorld() });
    const picture = await photo();
    const site = await serveImageSite({
      pages: ['<img src="PICTURES/open/picture" width="300">'],
      picture,
    });
    const screen = await startScreen();
    buildExtension(telegram.endpoint, join(OUT, 'right-click'));
    const browser = await launch('chromium', {
      executable: browserPath('chromium'),
      extension: join(OUT, 'right-click/chromium'),
      headed: false,
      proxyPort: null,
      screen,
    });
    try {
      const person = new Person(browser, telegram.world.me);
      await person.signsIn();
      const { ms } = await inTurns(
        {
          crop: () => timed(browser, site, async ({ cropMs }) => cropMs),
          set: () => timed(browser, site, async ({ crop }) => untilSet(crop)),
        },
        ROUNDS,
      );
      const what = `JPEG of 12 megapixels and ${Math.round(picture.length / 2 ** 20)} MB`;
      return [
        figure(`right-click to crop, ${what}`, 'ms', { ours: ms.crop, goal: CROP_GOAL_MS }),
        figure(`Enter to set, ${what}`, 'ms', { ours: ms.set, goal: SET_GOAL_MS }),
      ];
    } finally {
      await browser.close();
      await screen.stop();
      await site.stop();
      await telegram.stop();
    }
  },
};

/** As a camera would write it: all of it noisy, so that there is something to decode. */
function photo(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 24 };
  return sharp({ create: { ...PICTURE, channels: 3, background: '#888', noise } })
    .blur(1)
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Points at the picture, and lets `measure` go on with the crop of it. */
async function timed(
  browser: Browser,
  site: ImageSite,
  measure: (seen: { crop: Page; cropMs: number }) => Promise<number>,
): Promise<{ ms: number }> {
  const page = await browser.openTab(`${site.pages}/page/0`);
  await waitFor('the picture', () => page.evaluate('document.images[0].complete') as Promise<boolean>);
  await browser.chooseFromMenu(page, 100, 100);
  const startMs = performance.now();
  const crop = await browser.tabWith('crop/index.html');
  await untilSeen(crop, "document.querySelector('canvas') !== null");
  const ms = await measure({ crop, cropMs: performance.now() - startMs });
  await crop.close();
  await page.close();
  return { ms };
}

async function untilSet(crop: Page): Promise<number> {
  const startMs = performance.now();
  await crop.press('Enter');
  await untilSeen(crop, "document.body.innerText.includes('Photo set.')");
  return performance.now() - startMs;
}

/** The second frame begins when the first has been painted. */
async function untilSeen(page: Page, expression: string): Promise<void> {
  await waitFor(expression, () => page.evaluate(expression) as Promise<boolean>);
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
}
