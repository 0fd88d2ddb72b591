import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSERS } from '../test/support/browser';
import { buildExtension } from '../test/support/build-extension';
import { launch } from '../test/support/launch';
import { createWorld } from '../test/telegram/create-world';
import { startTelegram } from '../test/telegram/server';
import { browserPath } from './browsers/browser-path';
import { requireBrowsers } from './browsers/require-browsers';
import { performMainJob } from './start/perform-main-job';

// `npm start -- [--headless] [--browser=chromium|firefox]`: a local Telegram, the extension built for it, a browser
// with it. On a screen it is yours; without one it does the main job by itself, and ends with 0 when that was done.

const OUT = join(import.meta.dirname, '../out/start');

const { values } = parseArgs({ options: { headless: { type: 'boolean' }, browser: { type: 'string' } } });
const name = BROWSERS.find((one) => one === (values.browser ?? 'chromium'));
if (!name) {
  console.error(`--browser is one of ${BROWSERS.join(', ')}`);
  process.exit(1);
}
const headless = values.headless === true || !hasDisplay();

rmSync(OUT, { recursive: true, force: true });
requireBrowsers([name]);
const telegram = await startTelegram({ world: createWorld() });
console.log(`A local Telegram listens at ${telegram.endpoint.dcs[0]?.url}`);
buildExtension(telegram.endpoint, join(OUT, 'extension'));
console.log(`The extension is built for it: ${relative('', join(OUT, 'extension', name))}`);
const browser = await launch(name, {
  executable: browserPath(name),
  extension: join(OUT, 'extension', name),
  headed: !headless,
  proxyPort: null,
  screen: null,
});
let ending: Promise<void> | undefined;
process.once('SIGINT', () => void end());

try {
  if (headless) process.exitCode = (await performMainJob({ browser, telegram, folder: OUT })) ? 0 : 1;
  else await leaveItToThePerson();
} finally {
  await end();
}

/** Once, though both Ctrl+C and the end of the browser lead here. */
function end(): Promise<void> {
  ending ??= browser.close().then(() => telegram.stop());
  return ending;
}

function hasDisplay(): boolean {
  // Elsewhere than on Linux and its like there always is one.
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function leaveItToThePerson(): Promise<void> {
  await browser.openTab('sign-in/index.html');
  const { phone, code, password } = telegram.world.me;
  console.log(
    `\nSign in with\n  phone number  +${phone}\n  code          ${code}\n  password      ${password?.text}`,
  );
  console.log('\nThen click Userpic in the toolbar. Close the browser, or press Ctrl+C here, to end.');
  await browser.ended;
}
