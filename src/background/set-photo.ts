import type { Request } from '../bus/messages';
import { Failed } from '../model/failure';
import { readHistory } from '../store/gallery';
import { dropEntry, type Entry, readEntry, readJournal, writeEntry } from '../store/journal';
import { readSettings } from '../store/settings';
import { carryOut } from './carry-out';
import { asCurrent } from './current';
import { failureOf } from './failure-of';
import { report } from './report';

/** Commands that this worker is busy with: the same one, asked again, joins in. */
const underWay = new Map<string, Promise<{ photoId: string }>>();
/** One runs at a time. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Sets a photo, however often it is asked to under the same `commandId`, and whatever dies meanwhile: the
 * journal is written before anything is sent, and knows how far it came.
 */
export function setPhoto(request: Request<'setPhoto'>[0]): Promise<{ photoId: string }> {
  const joined = underWay.get(request.commandId);
  if (joined) return joined;
  const accepted = accept(request);
  const running = last.then(() => accepted).then(perform);
  last = running.catch(() => {});
  underWay.set(request.commandId, running);
  return running.finally(() => underWay.delete(request.commandId));
}

/** The person has seen the result. */
export async function dismissCommand({ commandId }: { commandId: string }): Promise<null> {
  await dropEntry(commandId);
  await report(null);
  return null;
}

/** Takes up what an earlier worker left behind. */
export async function resumeCommands(): Promise<void> {
  for (const entry of await readJournal()) {
    if (entry.state.at === 'done' || entry.state.at === 'failed') await report(entry);
    // Its result is in the journal and in the report: nobody waits for this promise.
    else await setPhoto(entry).catch(() => {});
  }
}

async function accept({ commandId, photoId, target }: Request<'setPhoto'>[0]): Promise<Entry> {
  const known = await readEntry(commandId);
  if (known) return known;
  const { currentAccountId: accountId } = await readSettings();
  if (accountId === null) throw new Failed({ kind: 'signed-out' });
  await dropFinished(accountId);
  const history = await readHistory(accountId);
  const before = target.kind === 'public' ? history?.publicPhoto?.id : history?.currentId;
  const entry: Entry = {
    commandId,
    accountId,
    photoId,
    target,
    beforeId: before ?? null,
    state: { at: 'queued' },
  };
  await note(entry);
  return entry;
}

async function perform(entry: Entry): Promise<{ photoId: string }> {
  if (entry.state.at === 'done') return { photoId: entry.state.photoId };
  if (entry.state.at === 'failed') throw new Failed(entry.state.failure);
  try {
    const photoId = await asCurrent(async (current) => {
      if (current.accountId !== entry.accountId) throw new Failed({ kind: 'signed-out' });
      await note({ ...entry, state: { at: 'sent' } });
      return carryOut(current, entry);
    });
    await note({ ...entry, state: { at: 'done', photoId } });
    return { photoId };
  } catch (error) {
    const failure = failureOf(error);
    // Signing out wiped the journal: it must not come back.
    if (failure.kind !== 'signed-out') await note({ ...entry, state: { at: 'failed', failure } });
    throw new Failed(failure);
  }
}

async function note(entry: Entry): Promise<void> {
  await writeEntry(entry);
  await report(entry);
}

/** Whoever gives the next command has seen what came of the one before. */
async function dropFinished(accountId: string): Promise<void> {
  for (const entry of await readJournal()) {
    const isFinished = entry.state.at === 'done' || entry.state.at === 'failed';
    if (isFinished && entry.accountId === accountId) await dropEntry(entry.commandId);
  }
}
