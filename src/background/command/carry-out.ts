import { type Command, type Done, targetOf } from '../../model/command';
import { Failed } from '../../model/failure';
import { botOf } from '../../model/target';
import type { Entry } from '../../store/journal';
import { isTrouble, telegramFailure } from '../../telegram/failures';
import { ConnectionLost, Unreachable } from '../../telegram/mtproto/errors';
import type { OpenAccount } from '../account/open-accounts';
import { refreshBots } from '../history/bots';
import { overtakeReadings, refreshHistory } from '../history/history';
import { alongside } from '../lock/gate';
import type { HowTo } from './how-to';
import { howTo } from './kinds';

/**
 * Carries a command out. Where nobody knows whether it was done (an earlier worker died over it, the line broke
 * before the answer, or Telegram itself had trouble with it), it looks first.
 * Soon after it was done the stored history is what the server says: the person is told before that.
 *
 * @throws Failed in-doubt when looking failed too; offline when it was not done; and what Telegram says
 */
export async function carryOut(account: OpenAccount, entry: Entry): Promise<Done> {
  const how = howTo(entry);
  try {
    const doneBefore = entry.state.at === 'sent' ? await look(account, how) : null;
    const done = doneBefore ?? (await send(account, how));
    overtakeReadings(account, botOf(targetOf(entry.command)));
    listShown = showTheList(account, entry);
    if (!showsByItself(entry)) await listShown;
    return done;
  } catch (error) {
    await showWhatIsGone(account, entry, error);
    throw error;
  }
}

/** The last list that was asked for after a command. */
let listShown: Promise<void> = Promise.resolve();

/** Resolves when what is stored is what the last command left, as far as Telegram could be asked. */
export function whenListIsShown(): Promise<void> {
  return listShown;
}

async function send(account: OpenAccount, how: HowTo): Promise<Done> {
  try {
    return await how.send(account);
  } catch (error) {
    const isLost = error instanceof ConnectionLost;
    if (!isLost && !isTrouble(error)) throw error;
    const done = await look(account, how);
    if (done === null) throw isLost ? new Failed({ kind: 'offline' }) : error;
    return done;
  }
}

/** A line that breaks at once may be a better one the next time; one that was silent has used up the person's patience. */
const QUICK_MS = 1000;

async function look(account: OpenAccount, how: HowTo): Promise<Done | null> {
  const startMs = performance.now();
  try {
    return await how.whatCameOfIt(account).catch((error) => {
      if (!isUnheard(error) || performance.now() - startMs > QUICK_MS) throw error;
      return how.whatCameOfIt(account);
    });
  } catch (error) {
    if (isUnheard(error) || isTrouble(error)) throw new Failed({ kind: 'in-doubt' });
    throw error;
  }
}

function isUnheard(error: unknown): boolean {
  return error instanceof ConnectionLost || error instanceof Unreachable;
}

/** The popup has shown beforehand what comes of it (popup/state/expected.ts): a round trip sooner than the list. */
function showsByItself({ command }: Entry): boolean {
  return command.kind === 'set' && !command.restores;
}

/** What was done is done, though the list cannot be read just now: the next opening reads it. */
async function showTheList(account: OpenAccount, entry: Entry): Promise<void> {
  const { command } = entry;
  const whose = { botId: botOf(targetOf(command)), goneIds: takenOut(command) };
  await alongside(async () => {
    if (showsByItself(entry)) await answered();
    await refreshHistory(account, whose);
  }).catch((error) => console.warn('The list could not be read after a command:', error));
}

/** Writing down what is asked next takes a few milliseconds, which the person need not wait for. */
function answered(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** The photos that a command takes out of their place in the list that it changes, when it is done. */
function takenOut(command: Command): string[] {
  if (command.kind === 'delete') return command.photoIds;
  return command.kind === 'set' && command.target.kind !== 'public' ? [command.photoId] : [];
}

/** A failure that says that the list is not as it was shown, or left it half changed. */
export async function showWhatIsGone(account: OpenAccount, entry: Entry, error: unknown): Promise<void> {
  const failure = error instanceof Failed ? error.failure : telegramFailure(error);
  if (failure?.kind === 'signed-out') return;
  if (failure?.kind === 'bot-gone') await showTheBots(account);
  if (failure?.kind === 'photo-gone' || entry.command.kind === 'delete') await showTheList(account, entry);
}

async function showTheBots(account: OpenAccount): Promise<void> {
  await refreshBots(account).catch((error) =>
    console.warn('The bots could not be read after a command:', error),
  );
}
