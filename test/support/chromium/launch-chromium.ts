import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser as Puppeteer } from 'puppeteer-core';
import type { Browser, Launch } from '../browser';
import { freshProfile, keptProfile } from '../profile/profile';
import { waitFor } from '../wait-for';
import { ChromiumBrowser } from './chromium-browser';

/** Starts Chromium with the extension, driven through the DevTools protocol. */
export async function launchChromium(launch: Launch): Promise<Browser> {
  const profile = launch.profileFolder ? keptProfile(launch.profileFolder) : freshProfile();
  const isNew = !existsSync(join(profile.folder, 'Default'));
  const chromium = await puppeteer.launch({
    executablePath: launch.executable,
    headless: !launch.headed && !launch.screen,
    ...(launch.screen ? { env: { ...process.env, DISPLAY: launch.screen.display } } : {}),
    pipe: true,
    // Puppeteer would end our process too, before anything is put away.
    handleSIGINT: false,
    userDataDir: profile.folder,
    downloadBehavior: { policy: 'allow', downloadPath: profile.downloads },
    enableExtensions: [launch.extension],
    defaultViewport: null,
    args: [
      '--no-first-run',
      // Into the profile, as chrome_debug.log: the console of all pages and workers is in it.
      '--enable-logging',
      '--disable-background-networking',
      // Two pages that Chromium keeps ready for its address bar: nobody types there, and they take half of a start.
      '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
      '--window-size=1000,720',
      // Without a screen it thinks of one of 800 x 600, on which a popup has no room.
      '--screen-info={1280x1024}',
      // 0 is dark, 1 light (third_party/blink/public/mojom/css/preferred_color_scheme.mojom).
      ...(launch.isDark ? ['--blink-settings=preferredColorScheme=0'] : []),
      ...(launch.isTwiceAsLarge ? ['--force-device-scale-factor=2'] : []),
      ...camera(launch),
      ...sandbox(launch),
      ...proxy(launch),
    ],
  });
  try {
    const only = async () => [...(await chromium.extensions()).values()][0];
    const extension = await waitFor('the extension', only);
    if (isNew && !launch.isGreeted) await closeWelcome(chromium);
    return new ChromiumBrowser({ chromium, extension, profile, screen: launch.screen });
  } catch (error) {
    await chromium.close();
    profile.remove();
    throw error;
  }
}

/** No story begins before it is gone: a tab that opens closes a popup. */
async function closeWelcome(chromium: Puppeteer): Promise<void> {
  const welcome = await waitFor('the page that opens after the installation', async () =>
    chromium.targets().find((target) => target.url().endsWith('#welcome')),
  );
  await (await welcome.page())?.close();
}

/** A picture that moves, in place of what may stand on the machine; the question whether it may be used is answered with yes. */
function camera({ headed }: Launch): string[] {
  return headed ? [] : ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];
}

/** Root and most containers cannot have Chromium's sandbox; a story opens nothing but pages of our own. */
function sandbox({ headed }: Launch): string[] {
  return headed && process.getuid?.() !== 0 ? [] : ['--no-sandbox'];
}

function proxy({ proxyPort }: Launch): string[] {
  if (proxyPort === null) return [];
  // 127.0.0.1 would go past any proxy, but for `<-loopback>`; a story's own web pages are at `localhost`.
  return [
    `--proxy-server=http://127.0.0.1:${proxyPort}`,
    '--proxy-bypass-list=<-loopback>;localhost;*.localhost',
  ];
}
