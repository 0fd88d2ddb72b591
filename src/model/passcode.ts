/** The shortest passcode that is taken, in characters: it should outlast a guess or two, and somebody who watches. */
export const SHORTEST_PASSCODE = 6;

/** After so many minutes without use one may have it lock. */
export const AUTO_LOCK_MINUTES = [1, 5, 15, 60] as const;
export type AutoLockMinutes = (typeof AUTO_LOCK_MINUTES)[number];

/** So many may be mistyped before it slows down: after 5 s, 10 s, 20 s and so on, up to an hour. */
const FREE_TRIES = 2;
const FIRST_WAIT_SECONDS = 5;
const LONGEST_WAIT_SECONDS = 3600;

/** Those that were mistyped one after the other, and until when the next try has to wait; milliseconds since the epoch. */
export interface WrongPasscodes {
  count: number;
  waitUntilMs: number;
}

/** How long one has to wait after so many. */
export function waitSecondsAfter(count: number): number {
  if (count <= FREE_TRIES) return 0;
  return Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (count - FREE_TRIES - 1));
}

/** How long one has to wait yet; a clock that was set back must not make it longer than it was meant to be. */
export function waitSecondsLeft({ count, waitUntilMs }: WrongPasscodes): number {
  const left = Math.ceil((waitUntilMs - Date.now()) / 1000);
  return Math.max(0, Math.min(left, waitSecondsAfter(count)));
}
