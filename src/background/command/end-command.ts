import { dropEntry, type Entry, readEntry, readJournal, writeEntry } from '../../store/journal';
import { readLive } from '../../store/live';
import { dropOutgoing, forgetWaitingPhoto } from '../../store/outbox';
import { decide } from './decide';
import { report } from './report';

/**
 * The person thinks better of it. Nothing happens on Telegram, unless it was sent already: then it goes on, and can be
 * undone.
 */
export async function cancelCommand({ commandId }: { commandId: string }): Promise<{ isCancelled: boolean }> {
  const entry = await readEntry(commandId);
  if (entry && entry.state.at !== 'queued') return { isCancelled: false };
  if (!decide(commandId, 'cancelled')) return { isCancelled: false };
  await forgetWaitingPhoto(commandId);
  if (entry) await dropCommand(entry);
  return { isCancelled: true };
}

/**
 * The person has seen the result. The picture of an upload that failed stays: they may want to try it again. What still
 * runs goes on, though its page got no answer: what comes of it is told.
 */
export async function dismissCommand({ commandId }: { commandId: string }): Promise<null> {
  const entry = await readEntry(commandId);
  if (entry && !isEnded(entry)) return null;
  if (entry?.command.kind === 'upload' && entry.state.at === 'failed')
    await writeEntry({ ...entry, isSeen: true });
  else await dropEntry(commandId);
  await withdraw(commandId);
  return null;
}

/** Done or failed. */
export function isEnded({ state }: Entry): boolean {
  return state.at === 'done' || state.at === 'failed';
}

/** Whoever gives the next command for an account has seen what came of these. */
export function finishedOf(journal: Entry[], accountId: string): Entry[] {
  return journal.filter((entry) => entry.accountId === accountId && isEnded(entry));
}

/**
 * Of commands that are gone.
 * @param next keeps its picture, when it is a failed one that is tried again
 */
export async function dropPicturesOf(gone: Entry[], next: Entry['command']): Promise<void> {
  const pictures = gone.map(({ command }) => pictureOf(command)).filter((picture) => picture !== null);
  await Promise.all(pictures.filter((picture) => picture !== pictureOf(next)).map(dropOutgoing));
}

/** What was taken back is over. */
export async function forgetUndone({ undoneId }: Entry): Promise<void> {
  const undone = undoneId === undefined ? undefined : await readEntry(undoneId);
  if (undone) await dropCommand(undone);
}

/** Of an account that is signed out. */
export async function forgetCommands(accountId: string): Promise<void> {
  const ofAccount = (await readJournal()).filter((entry) => entry.accountId === accountId);
  await Promise.all(ofAccount.map(dropCommand));
}

/** As if it had never been given: with the picture that it was to upload. */
export async function dropCommand({ commandId, command }: Entry): Promise<void> {
  await dropEntry(commandId);
  const picture = pictureOf(command);
  if (picture !== null) await dropOutgoing(picture);
  await withdraw(commandId);
}

/** Another may be under way by now, and somebody waits for news of it. */
async function withdraw(commandId: string): Promise<void> {
  const { command } = await readLive();
  if (command?.commandId === commandId) await report(null);
}

function pictureOf(command: Entry['command']): string | null {
  return command.kind === 'upload' ? command.pictureKey : null;
}
