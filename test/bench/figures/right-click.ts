import { join } from 'node:path';
import sharp from 'sharp';
import { browserPath } from '../../../scripts/browsers/browser-path';
import type { Browser } from '../../support/browser';
import { buildExtension } from '../../support/build-extension';
import { launch } from '../../support/launch';
import { startScreen } from '../../support/screen/screen';
import { waitFor } from '../../support/wait-for';
import { type ImageSite, serveImageSite } from '../../support/web/image-site';
import { createWorld } from '../../telegram/create-world';
import { startTelegram } from '../../telegram/server';
import { figure, type Measurement } from '../figure';
import { OUT } from '../rig/rig';
import { inTurns } from '../rig/samples';

/** "At once", for a window that opens, and a picture that is fetched, decoded and shown in it. */
const GOAL_MS = 1000;
const ROUNDS = 5;
const PICTURE = { width: 4000, height: 3000 };

/** From the press on the entry of the browser's own menu to a crop that can be set, with a picture of 12 megapixels. */
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
      const { ours } = await inTurns({ ours: () => untilReady(browser, site) }, ROUNDS);
      const megabytes = Math.round(picture.length / 2 ** 20);
      return [
        figure(`right-click to crop, JPEG of 12 megapixels and ${megabytes} MB`, 'ms', {
          ours,
          goal: GOAL_MS,
        }),
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

async function untilReady(browser: Browser, site: ImageSite): Promise<number> {
  const page = await browser.openTab(`${site.pages}/page/0`);
  await waitFor('the picture', () => page.evaluate('document.images[0].complete') as Promise<boolean>);
  await browser.chooseFromMenu(page, 100, 100);
  const startMs = performance.now();
  const crop = await browser.tabWith('crop/index.html');
  await waitFor(
    'the crop',
    () => crop.evaluate("document.querySelector('canvas') !== null") as Promise<boolean>,
  );
  // Until it is seen: the second frame begins when the first has been painted.
  await crop.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const tookMs = performance.now() - startMs;
  await crop.close();
  await page.close();
  return tookMs;
}
