import { type Command, type Done, targetOf } from '../../model/command';
import { Failed } from '../../model/failure';
import { botOf } from '../../model/target';
import { type Entry, readJournal } from '../../store/journal';
import { asAccount } from '../account/accounts';
import type { OpenAccount } from '../account/open-accounts';
import { failureOf } from '../failure-of';
import { doubtStored } from '../history/history';
import { standingBefore } from '../photos/standing';
import { turns } from '../turns';
import { type Accepted, accept, acceptAfter } from './accept';
import { carryOut, showWhatIsGone, whenListIsShown } from './carry-out';
import { decide } from './decide';
import { dropCommand, forgetUndone, isEnded } from './end-command';
import { note, noteEnd } from './note';
import { report } from './report';

/** Commands that this worker is busy with: the same one, asked again, joins in. */
const underWay = new Map<string, Promise<Done>>();
/** One runs at a time. */
const inTurn = turns();

/** What an earlier worker left behind has its turns. Looked for once in a worker's life, before its first command. */
let leftBehind: Promise<unknown> | null = null;

/**
 * Runs a command, however often it is asked for under the same id, and whatever dies meanwhile: the journal is
 * written before anything is sent, and knows how far it came.
 * @param undoneId the command that it takes back
 */
export async function runCommand(commandId: string, command: Command, undoneId?: string): Promise<Done> {
  // That was given before this one: done after it, it would undo it.
  leftBehind ??= readJournal().then(giveTurns);
  await leftBehind.catch((error) => {
    leftBehind = null;
    throw error;
  });
  const wanted = { command, ...(undoneId !== undefined && { undoneId }) };
  return underWay.get(commandId) ?? begin(commandId, accept(commandId, wanted));
}

/** Takes up what an earlier worker left behind. */
export async function resumeCommands(): Promise<void> {
  const journal = await readJournal();
  const running = giveTurns(journal);
  for (const entry of journal) if (!entry.isSeen && isEnded(entry)) await report(entry);
  await Promise.allSettled(running);
}

/** To all that have not come to their end, in the order in which they were given. */
function giveTurns(journal: Entry[]): Promise<Done>[] {
  acceptAfter(journal);
  const written = Promise.resolve();
  return journal
    .filter((entry) => !isEnded(entry))
    .map(
      (entry) => underWay.get(entry.commandId) ?? begin(entry.commandId, Promise.resolve({ entry, written })),
    );
}

function begin(commandId: string, accepted: Promise<Accepted>): Promise<Done> {
  const running = inTurn(async () => perform(await accepted)).finally(() => underWay.delete(commandId));
  underWay.set(commandId, running);
  // The one before it may take its time, and whoever gave it may be gone: its result is in the journal and in the report.
  accepted.catch(() => {});
  running.catch(() => {});
  return running;
}

async function perform({ entry: accepted, written }: Accepted): Promise<Done> {
  if (accepted.state.at === 'done') return accepted.state.done;
  if (accepted.state.at === 'failed') throw new Failed(accepted.state.failure);
  let entry = accepted;
  try {
    const done = await asAccount(entry.accountId, async (account) => {
      if (entry.state.at === 'queued') entry = await withStanding(account, entry);
      // A picture takes its time to send, and dialling does: until then the person may think better of it.
      if (entry.command.kind === 'upload') await account.dcs.home.connect();
      await written;
      if (!decide(entry.commandId, 'sent')) throw new Failed({ kind: 'cancelled' });
      const botId = botOf(targetOf(entry.command));
      await Promise.all([note({ ...entry, state: { at: 'sent' } }), doubtStored(account, { botId })]);
      return carryOut(account, entry);
    });
    await noteEnd({ ...entry, state: { at: 'done', done, endedAtMs: Date.now() } });
    forgetUndone(entry).catch((error) => console.warn('What was taken back could not be forgotten:', error));
    return done;
  } catch (error) {
    // Or it would be written over what came of it.
    await written.catch(() => {});
    const failure = failureOf(error, targetOf(entry.command));
    const isCancelled = !decide(entry.commandId, 'sent');
    if (isCancelled) await dropCommand(entry);
    // What a stopped worker left behind goes on as it stands in the journal; whose session is over has none any more.
    else if (failure.kind !== 'signed-out' && failure.kind !== 'no-answer')
      await noteEnd({ ...entry, state: { at: 'failed', failure, endedAtMs: Date.now() } });
    throw new Failed(failure);
  }
}

/** Not when it was accepted: the command before it may have changed what stands there. */
async function withStanding(account: OpenAccount, entry: Entry): Promise<Entry> {
  // Which is what is stored.
  await whenListIsShown();
  try {
    const before = await standingBefore(account, entry.command);
    return { ...entry, ...before, readyAtSeconds: Date.now() / 1000 };
  } catch (error) {
    await showWhatIsGone(account, entry, error);
    throw error;
  }
}
