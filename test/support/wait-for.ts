/** How long a story waits for what a person would see soon. */
const PATIENCE_SECONDS = 10;
/** Between two looks at first, and at the most: who has waited for long can wait a bit longer, and looking costs. */
const PAUSES_MS = { first: 40, longest: 160, growth: 1.2 };

/**
 * Looks again and again until there is something to see.
 *
 * @param look answers undefined, null or false for "not yet"; what it throws counts as "not yet" too, and is told at the end
 * @throws Error that names what was waited for, and what `onTimeout` says was there instead
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined | null | false>,
  { seconds = PATIENCE_SECONDS, onTimeout = async () => '' }: Patience = {},
): Promise<T> {
  const endMs = performance.now() + seconds * 1000;
  let lastError = '';
  let pauseMs = PAUSES_MS.first;
  while (performance.now() < endMs) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      lastError = '';
    } catch (error) {
      lastError = `\n${error}`;
    }
    await new Promise((done) => setTimeout(done, pauseMs));
    pauseMs = Math.min(pauseMs * PAUSES_MS.growth, PAUSES_MS.longest);
  }
  throw new Error(`Waited ${seconds} s for ${what}.${lastError}\n${await onTimeout()}`);
}

interface Patience {
  seconds?: number;
  /** Says what was there instead. */
  onTimeout?: () => Promise<string>;
}
