import { dropEntry, type Entry, writeEntry } from '../../store/journal';
import { readSettings } from '../../store/settings';
import { dropCommand } from './end-command';
import { report } from './report';

/**
 * Writes down how far a command has come, and shows it.
 * @param instead those that it takes the place of in the journal
 */
export async function note(entry: Entry, instead: Entry[] = []): Promise<void> {
  // Only what is known may be shown as under way: nobody else would bring it to its end. But it does not wait for that.
  await writeEntry(entry, instead);
  report(entry).catch((error) => console.warn('A command could not be shown:', error));
}

/**
 * It has ended, even where that cannot be written down: on a full disk, say, which still lets things be deleted. What the
 * journal has of it would be done again by the next worker.
 */
export async function noteEnd(entry: Entry): Promise<void> {
  const written = writeEntry(entry).catch(() => dropEntry(entry.commandId));
  await Promise.allSettled([written, report(entry)]);
  await dropIfSignedOut(entry).catch((error) => console.warn('A command could not be forgotten:', error));
}

/** The person may have signed out meanwhile, which wipes the journal: what ends after that must not stay in it. */
async function dropIfSignedOut(entry: Entry): Promise<void> {
  const { accountIds, isLocked } = await readSettings();
  if (!isLocked && !accountIds.includes(entry.accountId)) await dropCommand(entry);
}
