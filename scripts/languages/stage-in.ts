import { join } from 'node:path';
import type { Browser } from '../../test/support/browser';
import { buildExtension } from '../../test/support/build-extension';
import { launch } from '../../test/support/launch';
import { createWorld } from '../../test/telegram/create-world';
import { startTelegram, type Telegram } from '../../test/telegram/server';
import { browserPath } from '../browsers/browser-path';

/** A Chromium with the extension in one language, and a Telegram of its own. */
interface Stage {
  browser: Browser;
  telegram: Telegram;
  end(): Promise<void>;
}

/**
 * @param language a folder of public/_locales, or `pseudo`
 * @param folder where the extension is built
 */
export async function stageIn(
  language: string,
  { folder, isDark = false }: { folder: string; isDark?: boolean },
): Promise<Stage> {
  const telegram = await startTelegram({ world: createWorld() });
  process.env.USERPIC_LANGUAGE = language;
  buildExtension(telegram.endpoint, folder);
  const browser = await launch('chromium', {
    executable: browserPath('chromium'),
    extension: join(folder, 'chromium'),
    headed: false,
    isDark,
    proxyPort: null,
    screen: null,
  });
  return {
    browser,
    telegram,
    end: async () => {
      await browser.close();
      await telegram.stop();
    },
  };
}
