import { Failed } from '../../model/failure';
import { readLockState } from '../../store/lock-state';

/** What takes longer (a picture on a slow line) is cut off; the journal knows how far it came, for whoever unlocks. */
const LIMIT_SECONDS = 20;

const inside = new Set<Promise<unknown>>();
/** Who changes the lock, one after the other. */
let alone: Promise<unknown> = Promise.resolve();

/**
 * Does what needs the data key, unless it is locked.
 * @throws Failed locked, and whatever `work` throws
 */
export async function whileUnlocked<T>(work: () => Promise<T>): Promise<T> {
  await alone;
  return alongside(async () => {
    if ((await readLockState()) === 'locked') throw new Failed({ kind: 'locked' });
    return work();
  });
}

/**
 * Does what belongs to work that is inside already, and may outlast it. Whoever changes the lock waits for this, too; so it
 * must not wait for them (`whileUnlocked`): each would wait for the other.
 */
export async function alongside<T>(work: () => Promise<T>): Promise<T> {
  const working = work();
  inside.add(working);
  try {
    return await working;
  } finally {
    inside.delete(working);
  }
}

/** Lets what is under way come to its end, so that the journal has it, and nobody else in before `work` is done. */
export function whenAlone<T>(work: () => Promise<T>): Promise<T> {
  const working = alone.then(async () => {
    await Promise.race([untilNobodyIsInside(), seconds(LIMIT_SECONDS)]);
    return work();
  });
  alone = working.catch(() => {});
  return working;
}

async function untilNobodyIsInside(): Promise<void> {
  while (inside.size > 0) await Promise.allSettled(inside);
}

function seconds(count: number): Promise<void> {
  return new Promise((done) => setTimeout(done, count * 1000));
}
