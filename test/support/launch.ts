import type { Browser, BrowserName, Launch } from './browser';
import { launchChromium } from './chromium/launch-chromium';
import { launchFirefox } from './firefox/launch-firefox';

const LAUNCHES: Record<BrowserName, (launch: Launch) => Promise<Browser>> = {
  chromium: launchChromium,
  firefox: launchFirefox,
};

export function launch(browser: BrowserName, options: Launch): Promise<Browser> {
  return LAUNCHES[browser](options);
}
