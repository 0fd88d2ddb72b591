import type { Account } from '../../telegram/world/profile';
import type { Changing, Undone } from '../model/expected';
import { type Snapshot, snapshotOf } from '../model/snapshot';
import { type Told, verdict } from '../model/verdict';
import { hasHeardOfAChange } from '../stage/ledger';
import type { Stage } from '../stage/stage';
import { prepare } from '../stage/troubles';
import type { Act, Trouble } from '../step';
import { give } from './give';
import { hear } from './hear';
import { LIMIT_MS, settle } from './settle';

/** What is remembered from one command to the next. */
export interface Memory {
  /** What Undo would take back. */
  undone: Undone | undefined;
  /** What the person read last: it may still stand there. */
  words: string;
}

/** What came of a step: nothing that could be done where things stood, or what is wrong with it, if anything is. */
export type Played = 'skipped' | { told: Told; wrong: string | null };

export function isCommand(act: Act): act is Changing {
  return ['set', 'remove', 'delete', 'upload', 'undo'].includes(act.kind);
}

/** Gives a command in the midst of trouble, and compares what the person is told with what is the case. */
export async function playCommand(
  stage: Stage,
  { act, trouble }: { act: Changing; trouble?: Trouble | undefined },
  memory: Memory,
): Promise<Played> {
  const { look } = await settle(stage);
  const account = personCalled(stage, look.who);
  const before = snapshotOf(account);
  if (!isPossible(act, before, memory)) return 'skipped';
  const lateCount = stage.ledger.take().length;
  const sinceMs = Date.now();
  const wasHeard = () => hasHeardOfAChange(stage.telegram, sinceMs);

  const looming = prepare(stage, trouble, act);
  const hands = await give(stage, act, account);
  if (hands) looming.begin();
  // The page may go with the trouble, and its browser.
  const ending = hands?.ending(LIMIT_MS).catch(() => null);
  const seen = await Promise.race([ending, stage.browser.ended.then(() => null)]);
  await looming.over();
  if (!hands) return 'skipped';
  const told = await hear(stage, {
    seen: seen ?? null,
    who: look.who,
    oldWords: [memory.words, look.words],
    wasHeard,
  });
  const changeCount = stage.ledger.take().length;
  const ended = { act, told, before, after: snapshotOf(account), undone: memory.undone };
  const wrong = verdict({ ...ended, lateCount, changeCount, wasHeard: wasHeard() });
  memory.undone = canBeUndone(act) && told.result === 'done' ? { act, before } : undefined;
  memory.words = told.words;
  return { told, wrong: wrong && `${wrong}\n${JSON.stringify({ ...ended, trouble })}` };
}

function personCalled({ people }: Stage, who: string | null): Account {
  const person = people.find(({ firstName }) => who?.startsWith(firstName));
  if (!person) throw new Error(`Nobody is called ${who}.`);
  return person;
}

function canBeUndone(act: Changing): act is Undone['act'] {
  return act.kind !== 'undo' && act.kind !== 'delete';
}

/** Some things cannot be asked for where nothing is left; a run is not to end with that. */
function isPossible(
  act: Changing,
  { photos, publicPhoto, botPhotos }: Snapshot,
  { undone }: Memory,
): boolean {
  switch (act.kind) {
    case 'undo':
      return undone !== undefined;
    case 'delete':
      return photos.length > FEW;
    case 'remove':
      if (act.place === 'public') return publicPhoto !== null;
      return act.place === 'bot' ? botPhotos.length > 0 : photos.length > FEW;
    default:
      return true;
  }
}

const FEW = 6;
