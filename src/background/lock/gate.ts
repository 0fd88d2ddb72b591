import { Failed } from '../../model/failure';
import { readLockState } from '../../store/lock-state';

/** Longer than any work should take: each has limits of its own, of 15 s at the most in one go. */
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
  const working = readLockState().then((lock) => {
    if (lock === 'locked') throw new Failed({ kind: 'locked' });
    return work();
  });
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
    await Promise.race([Promise.allSettled(inside), seconds(LIMIT_SECONDS)]);
    return work();
  });
  alone = working.catch(() => {});
  return working;
}

function seconds(count: number): Promise<void> {
  return new Promise((done) => setTimeout(done, count * 1000));
}
