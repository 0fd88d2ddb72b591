import browser from 'webextension-polyfill';
import { forgetIncoming } from '../../store/incoming';
import { eraseEverything } from '../../store/sealed/new-key';
import { closeAllAccounts } from '../account/open-accounts';
import { closeAttempt } from '../sign-in/attempt';
import { stopWatching } from '../sign-in/qr';
import { takeUp } from '../waking/take-up';
import { whenAlone } from './gate';

/**
 * As if just installed: for whoever has forgotten the passcode. The sessions at Telegram go on, for their keys can't be
 * read any more to end them: the person ends them in a Telegram app.
 */
export async function forgetEverything(): Promise<null> {
  stopWatching();
  await whenAlone(async () => {
    await Promise.all([closeAllAccounts(), closeAttempt()]);
    await Promise.all([eraseEverything(), forgetIncoming()]);
    await Promise.all([
      browser.storage.local.clear(),
      browser.storage.session.clear(),
      browser.alarms.clearAll(),
    ]);
  });
  await takeUp();
  return null;
}
