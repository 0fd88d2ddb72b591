import { eraseGallery } from '../../store/gallery';
import { eraseJournal } from '../../store/journal';
import { writeLive } from '../../store/live';
import { eraseReferences } from '../../store/references';
import { writeSettings } from '../../store/settings';
import { destroy } from '../../store/vault';
import { accountRecord } from './signed-in';

/** Wipes everything of an account from this browser: its key first. */
export async function forget(accountId: string): Promise<void> {
  await destroy(accountRecord(accountId));
  await writeSettings({ currentAccountId: null });
  await writeLive({ account: null, command: null });
  await Promise.all([eraseGallery(accountId), eraseReferences(accountId), eraseJournal(accountId)]);
}
