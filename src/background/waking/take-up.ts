import { readLive, writeLive } from '../../store/live';
import { readSettings, writeSettings } from '../../store/settings';
import { unseal } from '../../store/vault';
import { endpoint } from '../../telegram/endpoint';
import { sendLogOuts } from '../account/log-outs';
import { accountRecord, type SignedIn } from '../account/signed-in';
import { resumeCommands } from '../command/run-command';
import { whileUnlocked } from '../lock/gate';
import { forgetIfLocked } from '../lock/lock';
import { setWaitingPhoto } from '../photos/after-sign-in';
import { readAttempt } from '../sign-in/attempt';
import { isOfAStoppedWorker } from '../stopped-worker';

/** What a new worker does first, and one that was just unlocked: say what is the case, and take up what was left behind. */
export async function takeUp(): Promise<void> {
  try {
    const live = await readLive();
    if (live.lock === 'locked') return await forgetIfLocked();
    await whileUnlocked(async () => {
      if (live.accounts === undefined) await publish();
      await Promise.all([resumeCommands().then(setWaitingPhoto), sendLogOuts()]);
    });
  } catch (error) {
    if (!isOfAStoppedWorker(error)) console.error('The background could not take up its work:', error);
  }
}

/** The browser has just started, or the extension was just installed or unlocked: `storage.session` is empty. */
async function publish(): Promise<void> {
  const { accountIds, currentAccountId } = await readSettings();
  const records = await Promise.all(accountIds.map((id) => unseal<SignedIn>(accountRecord(id))));
  // A damaged record is gone by now: then one must sign in again.
  const accounts = records.flatMap((record) => (record ? [record.account] : []));
  const ids = accounts.map(({ id }) => id);
  await writeSettings({
    needsApiId: endpoint.api === null,
    accountIds: ids,
    currentAccountId: ids.find((id) => id === currentAccountId) ?? ids[0] ?? null,
  });
  const attempt = await readAttempt();
  // A page may have been quicker to begin one, or to go on with it.
  const { signIn } = await readLive();
  await writeLive({ accounts, signIn: signIn ?? attempt?.step ?? null });
}
