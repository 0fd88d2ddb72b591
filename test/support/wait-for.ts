/** How long a story waits for what a person would see soon. */
const PATIENCE_SECONDS = 10;
const PAUSE_MS = 40;

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
  while (performance.now() < endMs) {
    try {
      const seen = await look();
      if (seen !== undefined && seen !== null && seen !== false) return seen;
      lastError = '';
    } catch (error) {
      lastError = `\n${error}`;
    }
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
  throw new Error(`Waited ${seconds} s for ${what}.${lastError}\n${await onTimeout()}`);
}

interface Patience {
  seconds?: number;
  /** Says what was there instead. */
  onTimeout?: () => Promise<string>;
}
