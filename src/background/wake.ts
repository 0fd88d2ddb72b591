import { readLive, writeLive } from '../store/live';
import { readSettings, writeSettings } from '../store/settings';
import { unseal } from '../store/vault';
import { endpoint } from '../telegram/endpoint';
import { accountRecord, type SignedIn } from './account/signed-in';
import { resumeCommands } from './command/run-command';
import { readAttempt } from './sign-in/attempt';

/** What a new worker does first: say what is the case, and take up what an earlier one left behind. */
export async function wake(): Promise<void> {
  try {
    const { account } = await readLive();
    if (account === undefined) await publish();
    await resumeCommands();
  } catch (error) {
    console.error('The background could not take up its work:', error);
  }
}

/** The browser has just started, or the extension was just installed: `storage.session` is empty. */
async function publish(): Promise<void> {
  await writeSettings({ needsApiId: endpoint.api === null });
  const { currentAccountId: accountId } = await readSettings();
  const signedIn = accountId === null ? undefined : await unseal<SignedIn>(accountRecord(accountId));
  // A damaged record is gone by now: then one must sign in again.
  if (!signedIn) await writeSettings({ currentAccountId: null });
  const attempt = await readAttempt();
  await writeLive({ account: signedIn?.account ?? null, signIn: attempt?.step ?? null });
}
