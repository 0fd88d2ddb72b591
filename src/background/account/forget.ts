import { eraseGallery } from '../../store/gallery';
import { forgetIncoming } from '../../store/incoming';
import { readLive, writeLive } from '../../store/live';
import { eraseOutbox } from '../../store/outbox';
import { eraseReferences } from '../../store/references';
import { readSettings } from '../../store/settings';
import { destroy } from '../../store/vault';
import { forgetCommands } from '../command/end-command';
import { removeAccount } from './account-list';
import { accountRecord } from './signed-in';

/** Wipes everything of an account from this browser: its key first. */
export async function forget(accountId: string): Promise<void> {
  await destroy(accountRecord(accountId));
  await removeAccount(accountId);
  const { command } = await readLive();
  if (command?.accountId === accountId) await writeLive({ command: null });
  await Promise.all([
    eraseGallery(accountId),
    eraseReferences(accountId),
    forgetCommands(accountId),
    // Of no account, but whoever signs out wants to leave nothing behind.
    forgetIncoming(),
  ]);
  const { accountIds } = await readSettings();
  if (accountIds.length === 0) await eraseOutbox();
}
